-- Catches: `=` in an alternative, `->` in a definition; both go on.
f x = case x of
  1 = 2
  n | n > 2 = 3
g x -> x
h x | x -> 2
