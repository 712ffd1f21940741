{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: more than one check for memory in a region; a thunk's payload at the wrong place; a
-- thunk that does not become an indirection.
module Main where

import GHC.Prim
import GHC.Types

upto :: Int# -> Int# -> [Int]
upto a b = case a ># b of
  1# -> []
  _ -> I# a : upto (a +# 1#) b

main :: IO ()
main = IO (\s -> case upto 1# 5# of _ -> (# s, () #))
