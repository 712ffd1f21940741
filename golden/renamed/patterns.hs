{-# LANGUAGE BangPatterns #-}
-- Catches patterns whose variables are not bound, each form once.
module Patterns where

f all'@(x, ~[y, _], !z) (Just w : ws) = (all', x, y, z, w, ws)
g = \(Left a) b -> [(a, b), (b, a)]
(h, i@[j]) | k <- i = (j, k)
           | otherwise = l
  where l = (h, i)
