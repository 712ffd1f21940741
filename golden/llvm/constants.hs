{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a constant that the collector is not told of; a literal or a constructor of constants
-- that is built when the program runs; a string that is not in read-only memory.
module Main where

import GHC.Prim
import GHC.Types

data Entry = Entry Addr# Int

entries :: [Entry]
entries = [Entry "one"# 1, Entry "lambda: \xce\xbb"# 2]

firstOf :: [Entry] -> Entry
firstOf (e : _) = e
firstOf [] = Entry "none"# 0

-- evaluated once, and then it is a value
first :: Entry
first = firstOf entries

main :: IO ()
main = IO (\s -> case first of
  Entry a _ -> case putChar# 1# (indexCharOffAddr# a 0#) s of
    s1 -> (# s1, () #))
