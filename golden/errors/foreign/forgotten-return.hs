-- Catches: a value where an action is wanted.
ask :: IO String
ask = do
  line <- getLine
  reverse line

main = ask >>= putStrLn
