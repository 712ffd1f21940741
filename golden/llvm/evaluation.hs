{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a pointer that is needed after an evaluation and not saved before it; one that is not
-- needed and saved.
module Main where

import GHC.Prim
import GHC.Types

sumL :: Int# -> [Int] -> Int#
sumL acc [] = acc
sumL acc (I# x : xs) = sumL (acc +# x) xs

main :: IO ()
main = IO (\s -> case putChar# 1# (chr# (sumL 0# [60, 5])) s of s1 -> (# s1, () #))
