-- A bang evaluates its argument in its turn. Catches: bangs dropped where the
-- variable is not used, evaluated twice, or before the patterns left of them.
{-# LANGUAGE BangPatterns #-}
module M where

f :: [a] -> Int -> Int
f [] !n      = n
f (_ : xs) !n = f xs (n + 1)

g :: a -> b -> Int
g !x _ = 1

h :: Int -> Int
h !n = case n of
  0 -> 1
  _ -> 2
