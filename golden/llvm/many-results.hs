{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: results that do not fit registers and get lost; the caller looking for them elsewhere
-- than where the callee left them.
module Main where

import GHC.Prim
import GHC.Types

four :: [a] -> Int# -> (# Int#, [a], Int#, [[a]] #)
four xs n = (# n, xs, n +# 1#, [xs] #)
{-# NOINLINE four #-}

use :: [a] -> Int# -> (# Int#, [[a]] #)
use xs n = case four xs n of
  (# a, _, b, yss #) -> (# a +# b, yss #)
{-# NOINLINE use #-}

main :: IO ()
main = IO (\s -> case use [()] 32# of
  (# n, _ #) -> case putChar# 1# (chr# n) s of s1 -> (# s1, () #))
