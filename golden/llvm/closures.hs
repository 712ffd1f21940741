{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: captured numbers before captured pointers; a local function that captures itself, or is
-- called through apply although it is known; one that loops and reads its captured variables once.
module Main where

import GHC.Prim
import GHC.Types

count :: Int# -> [a] -> (Int# -> Int#)
count k xs = go
  where
    go n = case n ># k of
      1# -> n
      _ -> case xs of
        [] -> go (n +# 1#)
        _ : _ -> go (n +# 2#)
{-# NOINLINE count #-}

main :: IO ()
main = IO (\s -> case count 63# [()] 0# of
  n -> case putChar# 1# (chr# n) s of s1 -> (# s1, () #))
