-- Allocation rate: fifty million list cells, each dead at once. Catches: a slow path that is taken too often.
module Main where

pipe :: Int -> Int
pipe n = sum (map (\x -> x * 2) (filter (\x -> x `rem` 3 /= 0) (takeWhile (< n) (iterate (+ 1) 0))))

main :: IO ()
main = print (pipe 20000000)
