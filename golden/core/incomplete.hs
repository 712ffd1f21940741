-- A match that can fail ends in a call that says where and what. Catches: the
-- wrong place, a case without a default.
module M where

f :: Maybe Int -> Int
f (Just n)
  | n > 0 = n

g :: [a] -> a
g = \(x : _) -> x

h :: Int -> Int
h n = case n of
  1 -> 2
