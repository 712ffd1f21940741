-- Pattern guards bind for what is right of them. Catches: the second alternative
-- tried only when the first match failed and not when its condition did.
module M where

find :: [(Int, Int)] -> Int -> Int
find env k
  | Just v <- lookup k env, v > 0 = v
  | Just v <- lookup 0 env, let w = v + k = w
  | otherwise = k
