-- Catches: ranges of something other than the type of their limits.
module Ranges where

upTo :: Int -> [Int]
upTo n = [1 .. n]

odds :: [Int]
odds = [1, 3 ..]

squares n = [(i, j) | i <- upTo n, j <- [i, i + 2 .. n]]

countdown n = [n, n - 1 .. length "x"]
