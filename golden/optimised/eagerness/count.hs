-- Catches: a list that is made only to be counted.
module Main (main) where

main :: IO ()
main = do
  line <- getLine
  print (length (filter odd [length line .. 1000]))
