-- Catches: a `then` or `else` in the column of the statements, a block before `else` on one line.
f a b = do
  x <- a
  if x then b
  else return ()
  if x
  then do b
          b
  else do
    b
    b
  if x then do b else do b
