-- Catches: lazy patterns with variables that cannot be thunks.
{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns #-}
module Main where
import GHC.Exts
f :: Int -> Int
f e = let n@(I# n#) = e + 1 in I# (n# +# 2#) + n
g :: Int -> Int
g x = I# y where y = case x of I# k -> k *# 2#
h :: Int -> Int -> Int
h (I# a) (I# b) = let c = a +# b; d = c *# c in I# (d -# c)
k :: Int -> (Int, Int)
k (I# a) = let !(# p, q #) = quotRemInt# a 7# in (I# p, I# q)
l :: Int -> Double
l n = let !(D# d) = fromIntegral n; s = sqrtDouble# d in D# (s *## 2.0##)
m :: [Int] -> Int
m xs = case xs of { (I# a : _) | isTrue# (b ># 5#) -> I# b where { b = a +# 1# }; _ -> 0 }
o :: Int -> Int
o (I# x) | I# y <- I# (x +# 1#), let { z = y *# 3# }, isTrue# (z ># 4#) = I# z
o _ = 0
main :: IO ()
main = do
  print (f 3, g 4, h 2 3, k 30, l 16, m [7], m [1], o 1, o (-5))
  let (I# w) = 5
  print (I# w)
  let a = 'x'; C# c = succ a
  print (C# c, a)
