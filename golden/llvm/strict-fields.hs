{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: an evaluation of what is known to be evaluated: a strict field, a case binder.
module Main where

import GHC.Prim
import GHC.Types

data P = P !Int [Int]

first :: P -> Int#
first (P (I# n) xs) = case xs of
  [] -> n
  ys@(_ : _) -> again n ys

again :: Int# -> [Int] -> Int#
again n ys = case ys of
  I# m : _ -> n +# m
  [] -> n

main :: IO ()
main = IO (\s -> case first (P 60 [5]) of
  n -> case putChar# 1# (chr# n) s of s1 -> (# s1, () #))
