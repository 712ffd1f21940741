-- Catches statements that see names bound after them, or a rebound name that is the old one.
module DoScope where

main = do
  line <- getLine
  line <- return (line ++ line)
  let rest = line
      line = "new"
  putStrLn rest
  line <- return line
  putStrLn line
