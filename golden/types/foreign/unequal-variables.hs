-- Catches: a type variable of a group in the type of a function that does not have it.
module UnequalVariables where

first x = second x []

second x ys = case ys of
  [] -> x
  (_ : rest) -> if True then first x else second x rest

third x = fourth x Nothing Nothing

fourth x m n = case (m, n) of
  (Just _, Just _) -> third x
  _ -> [x]
