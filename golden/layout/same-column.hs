-- Catches: a block allowed to begin in the column of the one around it.
f x = g
  where
  g = do
    let
    h
  h = x
