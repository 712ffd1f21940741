{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a tuple that is allocated though it is unboxed, and a component in the wrong place.
module Main where

import GHC.Prim
import GHC.Types

divide :: Int# -> Int# -> (# Int#, Int, Int# #)
divide a b = (# quotInt# a b, I# a, remInt# a b #)

tick :: State# RealWorld -> (# State# RealWorld, Int #)
tick s = case putChar# 1# 't'# s of
  s1 -> (# s1, I# 1# #)

main :: IO ()
main = IO (\s -> case tick s of
  (# s1, n #) -> case divide 17# 5# of
    (# q, _, r #) -> case print (n + I# (q *# r)) of
      IO act -> act s1)
