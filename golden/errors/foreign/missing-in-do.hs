-- Catches: an action that is not given its argument.
main = do
  putStrLn
  putStrLn "done"
