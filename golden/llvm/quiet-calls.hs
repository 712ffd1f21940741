{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a quiet function that is not one because it calls itself or another; a tail call of
-- another quiet function that is not one.
module Main where

import GHC.Prim
import GHC.Types

fib :: Int# -> Int#
fib n = case n <# 2# of
  1# -> plain n
  _ -> fib (n -# 1#) +# fib (n -# 2#)

plain :: Int# -> Int#
plain n = n +# 60#

main :: IO ()
main = IO (\s -> case putChar# 1# (chr# (fib 2#)) s of s1 -> (# s1, () #))
