-- Catches a where that only the first guard sees, and a pattern guard that the next guard sees.
module GuardsScope where

f x
  | Just y <- w, y > z = y
  | [y] <- [z], let { u = y }, u > 1 = u
  | otherwise = y
  where
    z = x
    w = Just z

y = 0

g m = case m of
  Just n | n > k -> n
         | otherwise -> k
    where k = 10
  Nothing -> k
  where k = 20
