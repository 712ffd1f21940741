-- Catches: a `where` in the column of the statements taken for a statement.
f a = do
  a
  x
  where x = a
        y = x
g a = do
  a
 where
 x = a
