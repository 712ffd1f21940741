-- Catches: guards and `where` of alternatives, alternatives without a block around them.
f x = case x of
  Just y | y -> z
         | otherwise, let w = y, Just v <- w -> v
         where z = y
  Nothing -> case y of { a : b -> a; [] -> b; }
  -1 -> 0
  (y) -> y
  _ -> 2
