-- Catches: a jump where a call has to come back, or a function that is passed on.
module Main where

inner :: Int -> Int -> Int
inner k n = f n + 1
  where f x = x * k

passed :: Int -> [Int] -> [Int]
passed k xs = map f (f k : xs)
  where f x = x * k

main :: IO ()
main = print (inner 2 3 + length (passed 2 [3]))
