-- Catches: a forgotten `$`.
main = forM_ xs \x -> do
  print x
f = when x do
  y
g = map case x of 1 -> f
