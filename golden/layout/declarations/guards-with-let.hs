-- Catches: the comma behind a `let` in a guard, which stands in no bracket; `=` and `|` likewise.
f x | let y = x, y > 0 = y
    | let z = x = z
    | otherwise = 0
g x = case x of
  n | let m = n, m > 1 -> m
    | True -> 0
h x = [y | let y = x, y > 1] ++ [z | let z = x]
