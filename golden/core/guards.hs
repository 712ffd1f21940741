-- Guards fall through to the next equation, which is reached from two places.
-- Catches: a failing guard that ends the match, where outside of its scope.
module M where

size :: Int -> [Int] -> Int
size n (x : _)
  | n > limit = 1
  | x > limit = 2
  where
    limit = 100 * x
size n _ = n
