{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a function on numbers that is given a heap pointer, or calls itself instead of going round.
module Main where

import GHC.Prim
import GHC.Types

power :: Int# -> Int# -> Int# -> Int#
power _ 0# a = a
power b n a = power b (n -# 1#) (a *# b)

main :: IO ()
main = IO (\s -> case power 2# 6# 1# of
  n -> case putChar# 1# (chr# n) s of s1 -> (# s1, () #))
