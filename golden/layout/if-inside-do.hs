-- Catches: `then` and `else` of nested conditionals given to the wrong block.
f a b = do
  if a
    then if b
      then x
      else y
    else do
      z
  if a then do
    x
  else if b then do
    y
  else
    z
