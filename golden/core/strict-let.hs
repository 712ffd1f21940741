-- A bang on a let makes a case of it. Catches: a lazy binding, a tuple built only
-- to be taken apart.
{-# LANGUAGE BangPatterns #-}
module M where

f :: Int -> Int
f n = let !m = n * n in m + m

g :: (Int, Int) -> Int
g p = let !(a, b) = p in a

h :: Int -> Int
h n
  | n > 5 = m
  | otherwise = n
  where
    !m = n + 1
