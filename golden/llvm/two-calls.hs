{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a number on the shadow stack; a pointer used at its old address after the first call.
module Main where

import GHC.Prim
import GHC.Types

data T = L | N T T

cnt :: T -> Int#
cnt L = 33#
cnt (N l r) = cnt l +# cnt r

main :: IO ()
main = IO (\s -> case putChar# 1# (chr# (cnt (N L L))) s of s1 -> (# s1, () #))
