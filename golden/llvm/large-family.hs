{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: constructors that share a tag and are not told apart by their info table; a field read
-- at the offset of another tag.
module Main where

import GHC.Prim
import GHC.Types

data D = A | B Int# | C | D | E | F | G Int# | H | I Int#

value :: D -> Int#
value A = 1#
value (B n) = n
value (G n) = n +# 1#
value (I n) = n +# 2#
value _ = 0#

main :: IO ()
main = IO (\s -> case value (G 64#) of
  n -> case putChar# 1# (chr# n) s of s1 -> (# s1, () #))
