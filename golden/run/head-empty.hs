-- The head of an empty list. Catches: a message that does not name the function.
module Main where

main :: IO ()
main = print (head (filter (> 5) [1, 2, 3]))
