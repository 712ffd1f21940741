-- Catches: a `where` that belongs to the wrong definition.
f x = a where a = b where b = c
g x = case x of
  1 -> y where y = 2
  2 -> z
 where z = 3
