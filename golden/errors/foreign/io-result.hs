-- Catches: an action used as the value that it gives.
main = do
  let name = getLine
  putStrLn ("Hello, " ++ name)
