{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: code that several alternatives share and that is there twice, or is a closure; a phi for
-- what is the same on all ways.
module Main where

import GHC.Prim
import GHC.Types

data Colour = Red | Green | Blue

mix :: Colour -> Colour -> Int# -> Int#
mix Red Red n = n
mix Blue Blue n = n +# 1#
mix _ _ n = n *# 2#

main :: IO ()
main = IO (\s -> case mix Blue Green 32# of
  n -> case putChar# 1# (chr# n) s of s1 -> (# s1, () #))
