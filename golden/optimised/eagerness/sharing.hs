-- Catches: work that is moved into a function and done again at each call.
module Main where

table :: Int -> Int -> Int
table n = let total = sum [1 .. n] in \x -> x + total

main :: IO ()
main = do
  line <- getLine
  let f = table (length line)
  print (f 1 + f 2)
