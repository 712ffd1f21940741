-- Catches: a line that is indented further taken for a new item, an operator at the start of a line.
f x = g x
  + h x
      * 2
  where
    y = x
      + 1
g x
  | x = 1
  | otherwise
  = 2
