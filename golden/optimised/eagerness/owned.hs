-- Catches: a list that only main uses, and that is kept for the rest of the program.
module Main (main) where

numbers :: [Int]
numbers = 0 : map step numbers
  where step n = if n > 1000000 then n - 7 else n + 3

main :: IO ()
main = do
  line <- getLine
  (numbers !! length line) `seq` return ()
