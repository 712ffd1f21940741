-- Catches: an empty block that swallows what follows it.
f x = x
  where
g x = y where
h x = case x of
  1 -> y where
  2 -> x
