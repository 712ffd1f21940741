-- Dividing by zero ends the program. Catches: machine traps, output that was
-- buffered and lost.
module Main where

main :: IO ()
main = do
  putStrLn "one"
  print (10 `div` (length "abc" - 3))
  putStrLn "two"
