-- Catches modules and names of GHC's libraries that are missing or mean something else.
{-# LANGUAGE MagicHash #-}
module Main where
import Control.Exception
import Control.Monad.Error
import Control.Monad.State
import Control.Monad.Writer
import Data.Array.Storable
import Data.Functor.Classes
import Data.IORef
import Data.Typeable
import Foreign.Storable
import GHC.Conc
import GHC.Fingerprint
import GHC.Float
import GHC.Float.RealFracMethods
import GHC.Integer.Logarithms
import GHC.Natural
import GHC.ResponseFile
import GHC.Exts (Int (I#), augment, build, inline, oneShot)
import System.Posix.Types
import Text.Show.Functions ()

type M = ErrorT String (StateT Int (Writer [String]))

step :: Int -> M Int
step n = do
  modify (+ n)
  lift (lift (tell ["step " ++ show n]))
  s <- get
  when (s > 5) (throwError ("too much: " ++ show s))
  return (s * 2)

main :: IO ()
main = do
  print (runWriter (runStateT (runErrorT (mapM step [1, 2, 3, 4])) 0))
  print (runWriter (runStateT (runErrorT (mapM step [1, 2, 3, 4] `catchError` \e -> return [length e])) 0))
  print (runErrorT (fail "no" :: ErrorT String Maybe Int))
  print (strMsg "x" :: String)
  print (+ (1 :: Int))
  print (fingerprintString "hello", fingerprintString "", fingerprint0)
  print (fingerprintFingerprints [fingerprintString "a", fingerprintString "b"])
  a <- newListArray (0, 4) [1 .. 5] :: IO (StorableArray Int Double)
  withStorableArray a (\p -> peekElemOff p 2 >>= print)
  writeArray a 2 7.5
  getElems a >>= print
  print (unescapeArgs "a 'b c' \"d\\\"e\" f\\ g", escapeArgs ["x y", "z\"'"])
  print (I# (integerLog2# 1000), I# (integerLogBase# 10 123456789))
  print (floorDoubleInt (-2.5), roundDoubleInteger 3.5, properFractionFloatInt 2.75)
  print (isDoubleNaN (0 / 0), sinhDouble 0, expm1 (1e-10 :: Double))
  print (CPid 3, Fd 1, read "7" :: CMode, maxBound :: CUid, fromIntegral (300 :: Int) :: CCc)
  print (readsPrec2 0 "Left 3 rest" :: [(Either Int Bool, String)])
  print (readsPrec2 0 "(3,True) rest" :: [((Int, Bool), String)])
  print (typeOf1 (Just 'x'), typeOf2 (Left 1 :: Either Int Bool), gcast1 [Just 'x'] :: Maybe [Maybe Char])
  print (build (\c n -> c 1 (c (2 :: Int) n)), augment (\c n -> c 0 n) [5 :: Int], inline not True, oneShot succ 'a')
  print (3 `par` 4 `pseq` (5 :: Int))
  r <- newIORef (3 :: Int)
  setUncaughtExceptionHandler (\e -> putStrLn ("uncaught: " ++ show e))
  _ <- throwIO (userError "at the end")
  return ()
