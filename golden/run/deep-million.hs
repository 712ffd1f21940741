-- A recursion a million calls deep, and a chain of 200,000 suspended
-- additions. Catches: stacks that are too small, or are not freed.
module Main where

total :: [Int] -> Int
total []       = 0
total (x : xs) = x + total xs

main :: IO ()
main = do
  print (total [1 .. 1000000])
  print (foldl (\acc x -> acc + x) 0 [1 .. 200000])
