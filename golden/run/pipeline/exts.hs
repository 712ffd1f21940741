{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: functions of GHC.Exts that are missing, small numbers that keep bits which they do not have.
module Main (main) where

import Data.IORef
import GHC.Exts
import GHC.IO (IO (..))

data Bytes = Bytes (MutableByteArray# RealWorld)

main :: IO ()
main = do
  print (I# (extendInt8# (plusInt8# (narrowInt8# 100#) (narrowInt8# 100#))))
  print (W# (extendWord8# (subWord8# (narrowWord8# 1##) (narrowWord8# 2##))))
  print (I# (extendInt16# (timesInt16# (narrowInt16# 300#) (narrowInt16# 300#))))
  print (isTrue# (ltInt8# (narrowInt8# 200#) (narrowInt8# 1#)))
  case quotRemWord16# (narrowWord16# 50001##) (narrowWord16# 7##) of
    (# q, r #) -> print (W# (extendWord16# q), W# (extendWord16# r))
  print (W# (pdep# 11## 0xf0f0##), W# (pext# 0xabcd## 0xf0f0##))
  print (I# (iShiftRA# -1# 70#), W# (shiftL# 1## 64#), I# (cstringLength# "hello"#))
  print (the [3, 3, 3 :: Int], sortWith negate [1, 3, 2 :: Int], groupWith even [1 .. 6 :: Int])
  print (inline (+) 1 (lazy 2 :: Int), oneShot succ 'a')
  print (build (\cons nil -> cons 1 (cons 2 nil)) ++ augment (\cons nil -> cons 3 nil) [4 :: Int])
  r <- newIORef (0 :: Int)
  mapM_ (\i -> atomicModifyIORef' r (\x -> (x + i, ()))) [1 .. 1000]
  n <- atomicModifyIORef r (\x -> (x * 2, x))
  m <- readIORef r
  print (n, m)
  Bytes a <- IO (\s -> case newByteArray# 16# s of (# s1, b #) -> (# s1, Bytes b #))
  IO (\s -> case writeIntArray# a 0# 5# s of s1 -> (# s1, () #))
  x <- IO (\s -> case fetchAddIntArray# a 0# 37# s of (# s1, old #) -> (# s1, I# old #))
  y <- IO (\s -> case casIntArray# a 0# 42# 7# s of (# s1, old #) -> (# s1, I# old #))
  z <- IO (\s -> case fetchXorIntArray# a 0# 1# s of (# s1, old #) -> (# s1, I# old #))
  print (x, y, z)
  w <- IO (\s -> keepAlive# r s (\s1 -> case readIORef r of IO f -> f s1))
  print w
