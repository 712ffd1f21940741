-- Catches: `case` without `of`, with `where` instead of it.
f x = case x
  1 -> 2
g x = case x off
  1 -> 2
h = 1
