-- Catches: a statement that is not an action.
main = do
  length "abc"
  putStrLn "done"
