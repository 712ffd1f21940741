{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: a member of a recursive group that is mentioned before it has an address; a field stored
-- before all members have one.
module Main where

import GHC.Prim
import GHC.Types

data Ring = Ring Int Ring

rings :: Int# -> (# Ring, Int# -> Ring #)
rings n = (# a, f #)
  where
    a = Ring (I# n) (f 1#)
    f m = case m ==# n of
      1# -> a
      _ -> b
    b = Ring (I# 7#) a

main :: IO ()
main = IO (\s -> case rings 1# of
  (# a, f #) -> case f 2# of
    Ring _ _ -> case a of
      Ring _ _ -> (# s, () #))
