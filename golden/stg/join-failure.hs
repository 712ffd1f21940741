-- Catches: a failed guard that falls through by way of a closure, or by a copy of the rest.
module Main where

step :: Int -> [Int] -> Int
step n (x : xs)
  | n < x     = x
  | x == 0    = step n xs
step 0 _      = 100
step n xs     = n + length xs

main :: IO ()
main = print (step 1 [0, 1])
