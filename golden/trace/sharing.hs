{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a value that is computed twice, and one that is computed before it is needed.
module Main where

import GHC.Prim
import GHC.Types

main :: IO ()
main = let n = 20 + 13
           unused = n + 1
           tell :: Int -> State# RealWorld -> State# RealWorld
           tell (I# i) s = putChar# 1# (chr# i) s
       in IO (\s -> case tell n (tell n s) of s2 -> (# s2, () #))
