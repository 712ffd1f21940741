{-# LANGUAGE ForeignFunctionInterface #-}
-- Catches: exported functions that C does not find, that are called with wrong arguments, or before they are there.
module Main (main) where

import Data.IORef
import Foreign
import Foreign.C.Types
import System.IO.Unsafe (unsafePerformIO)

foreign export ccall "mix_of_all" mix :: CInt -> Double -> Word8 -> Int64 -> IO Double
foreign export ccall fibonacci :: Int -> Int
foreign export ccall "shown_at" (%%) :: CInt -> CInt -> IO ()
foreign export ccall step :: IO CInt

foreign import ccall "mix_of_all" callMix :: CInt -> Double -> Word8 -> Int64 -> IO Double
foreign import ccall "fibonacci" callFibonacci :: Int -> Int
foreign import ccall "shown_at" callShown :: CInt -> CInt -> IO ()
foreign import ccall "step" callStep :: IO CInt
foreign import ccall "&fibonacci" addressOfFibonacci :: FunPtr (Int -> Int)
foreign import ccall "dynamic" callAt :: FunPtr (Int -> Int) -> Int -> Int

mix :: CInt -> Double -> Word8 -> Int64 -> IO Double
mix a b c d = do
  print (a, b, c, d)
  return (fromIntegral a * b + fromIntegral c + fromIntegral d)

-- More general than what C gets.
fibonacci :: (Eq a, Num a, Num b) => a -> b
fibonacci 0 = 0
fibonacci 1 = 1
fibonacci n = fibonacci (n - 1) + fibonacci (n - 2)

(%%) :: Show a => a -> a -> IO ()
a %% b = putStrLn (show a ++ " %% " ++ show b)

count :: IORef CInt
count = unsafePerformIO (newIORef 0)
{-# NOINLINE count #-}

step :: IO CInt
step = modifyIORef count (+ 1) >> readIORef count

main :: IO ()
main = do
  callMix (-2) 1.5 255 (-9000000000) >>= print
  print (map callFibonacci [1 .. 15])
  callShown 7 (-7)
  sequence [callStep, callStep, step] >>= print
  print (callAt addressOfFibonacci 20)
