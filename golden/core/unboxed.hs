-- Unboxed values: literals, operations, tuples, a let that evaluates, a match
-- that can fail. Catches: thunks of unlifted type, unboxed tuples with a name.
{-# LANGUAGE MagicHash, UnboxedTuples #-}
module M where

import GHC.Base
import GHC.Prim

divide :: Int# -> Int# -> (# Int#, Int# #)
divide x y = let q = quotInt# x y in (# q, x -# (q *# y) #)

f :: Int -> Int
f (I# n) = case divide n 10# of
  (# 0#, r #) -> I# r
  (# q, _ #)  -> I# q

g :: Int# -> (# Int#, [Int] #)
g 1# = (# 2#, [] #)

h :: State# s -> (# State# s, Char #)
h s = case divide 1# 2# of _ -> (# s, C# 'x'# #)
