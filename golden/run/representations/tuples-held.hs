{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: parts of a tuple in the wrong order, a tuple in a tuple that loses one, and a function of
-- nothing that is computed once.
module Main (main) where

import GHC.Exts

both :: (# Int, Int #) -> Int
both t = case t of (# a, b #) -> a - b

turned :: (# Int, (# Char, Double# #) #) -> (# (# Double#, Char #), Int #)
turned (# n, (# c, d #) #) = (# (# d, c #), n #)

lengthOf :: (# #) -> Int
lengthOf (# #) = 3

applied :: ((# Int#, Int #) -> Int) -> Int -> Int
applied f (I# n) = f (# n *# 2#, I# n #)

loop :: (# Int#, Int# #) -> Int -> (# Int#, Int# #)
loop acc 0 = acc
loop (# a, b #) n = loop (# b, a +# b #) (n - 1)

main :: IO ()
main = do
  print (both (# 5, 3 #))
  case turned (# 1, (# 'x', 2.5## #) #) of
    (# inner, n #) -> case inner of (# d, c #) -> print (n, c, D# d)
  print (lengthOf (# #))
  print (applied (\t -> case t of (# a, b #) -> I# a + b) 7)
  let swap t = case t of (# a, b #) -> (# b, a #) :: (# Int, Int #)
  print (both (swap (swap (# 10, 4 #))))
  print (map (\n -> both (# n, n * n #)) [1 .. 4])
  case loop (# 0#, 1# #) 50 of (# a, _ #) -> print (I# a)
