{-# LANGUAGE MagicHash, UnboxedTuples, PolyKinds, KindSignatures, RankNTypes, DataKinds #-}
-- Catches: a result that is looked for in a register for pointers, and copies that are mixed up.
module Main (main) where

import Control.Exception
import GHC.Exts

size :: Int -> Int#
size 0 = error "empty"
size 1 = undefined
size (I# n) = n

half :: Double -> (# Double#, Int #)
half 0 = errorWithoutStackTrace "nothing to halve"
half (D# d) = (# d /## 2.0##, 2 #)

-- Its result may be held in any way.
twice :: forall (r :: RuntimeRep) (a :: TYPE r). (Int -> Int) -> (Int -> a) -> Int -> a
twice f k n = k (f (f n))

main :: IO ()
main = do
  print (I# (size 5))
  case half 7 of (# d, n #) -> print (D# d, n)
  print (I# (twice (+ 1) (\(I# n) -> n *# 10#) 1))
  print (D# (twice (* 2) (\n -> case fromIntegral n of D# d -> d) 3))
  print (twice (subtract 1) show 0)
  case twice negate (\n -> (# n, 'c' #)) 4 of (# n, c #) -> print (n, c)
  print (C# (runRW# (\s -> case newByteArray# 8# s of
    (# s1, m #) -> case writeCharArray# m 3# 'q'# s1 of
      s2 -> case readCharArray# m 3# s2 of (# _, c #) -> c)))
  r <- try (evaluate (I# (size 0)))
  putStrLn (either (\(ErrorCall m) -> m) show r)
  t <- try (evaluate (case half 0 of (# _, n #) -> n))
  putStrLn (either (\(ErrorCall m) -> m) show t)
  let pong, ping :: forall (r :: RuntimeRep) (a :: TYPE r). Int -> (Int -> a) -> a
      pong 0 k = k 100
      pong n k = ping (n - 1) k
      ping 0 k = k base
      ping n k = pong (n - 1) k
      base = I# (pong 0 (\(I# x) -> x +# 1#)) * 2
  print (I# (ping 4 (\(I# x) -> x)), pong 4 show, D# (ping 2 (\_ -> 1.5##)))
