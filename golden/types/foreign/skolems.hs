-- Catches: local functions that use the type variables of the signature around them.
module Skolems where

groups :: (a -> b -> Bool) -> [a] -> [b] -> [(a, [b])]
groups p xs ys = go xs
  where
    go [] = []
    go (z : zs) = (z, filter (p z) ys) : go zs

convert :: [a] -> (a -> b) -> [(a, b)]
convert xs f = map both xs
  where
    both x = (x, twin f x)
    twin :: (c -> d) -> c -> d
    twin g y = g y
