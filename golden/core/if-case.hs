-- Conditions, and a scrutinee that is not a variable. Catches: alternatives
-- exchanged, a scrutinee computed twice.
module M where

f :: Int -> Int -> [Int]
f a b = if a > b then case compare a 10 of { GT -> [a]; _ -> [] } else
  case a + b of
    n | n > 20    -> [n]
      | otherwise -> [n, n]
