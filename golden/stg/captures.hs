-- Catches: a closure that keeps variables alive which only its neighbours use.
module Main where

pair :: [Int] -> [Int] -> Int -> (Int, Int -> Int)
pair xs ys n = (length xs, \k -> k + length (take n ys))

main :: IO ()
main = case pair [1] [2] 3 of
  (a, f) -> print (f a)
