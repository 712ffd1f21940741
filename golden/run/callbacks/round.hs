{-# LANGUAGE ForeignFunctionInterface #-}
-- Catches: arguments of a callback in the wrong order, size or register; a collection in a callback that loses its caller.
module Main (main) where

import Control.Monad
import Data.IORef
import Data.Int
import Data.Word
import Foreign
import Foreign.C.Types

type Binary = CInt -> CInt -> IO CInt

foreign import ccall "wrapper" newBinary :: Binary -> IO (FunPtr Binary)
foreign import ccall "dynamic" callBinary :: FunPtr Binary -> Binary

type Mixed = Int8 -> Double -> Word16 -> Float -> Bool -> Char -> Int64 -> IO Double

foreign import ccall "wrapper" newMixed :: Mixed -> IO (FunPtr Mixed)
foreign import ccall "dynamic" callMixed :: FunPtr Mixed -> Mixed

foreign import ccall "wrapper" newPure :: (Double -> Double) -> IO (FunPtr (Double -> Double))
foreign import ccall "dynamic" callPure :: FunPtr (Double -> Double) -> Double -> Double
foreign import ccall "wrapper" newAction :: IO () -> IO (FunPtr (IO ()))
foreign import ccall "dynamic" callAction :: FunPtr (IO ()) -> IO ()

foreign import ccall "math.h &cos" cosAddress :: FunPtr (Double -> Double)

main :: IO ()
main = do
  plus <- newBinary (\a b -> return (a + 2 * b))
  callBinary plus 3 4 >>= print
  callBinary plus maxBound 1 >>= print
  mixed <- newMixed (\a b c d e f g -> do
    print (a, b, c, d, e, f, g)
    return (fromIntegral a + b))
  callMixed mixed (-3) 2.5 65535 0.25 True 'λ' (-9000000000) >>= print
  double <- newPure (* 2)
  print (callPure double 21, map (callPure cosAddress) [0, 1])
  -- What a callback refers to moves while it runs, and it calls itself.
  count <- newIORef (0 :: Int)
  rec' <- newIORef nullFunPtr
  let step :: Binary
      step n acc = do
        modifyIORef' count (+ 1)
        when (sum (map fromIntegral [1 .. n * 100]) < (0 :: Integer)) (putStrLn "negative")
        if n == 0 then return acc else readIORef rec' >>= \f -> callBinary f (n - 1) (acc + n)
  newBinary step >>= writeIORef rec'
  readIORef rec' >>= \f -> callBinary f 200 0 >>= print
  readIORef count >>= print
  many <- forM [1 .. 1000] (\i -> newBinary (\a b -> return (a * i + b)))
  rs <- forM many (\f -> callBinary f 2 1)
  print (sum rs)
  mapM_ freeHaskellFunPtr many
  freeHaskellFunPtr plus
