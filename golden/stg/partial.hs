-- Catches: a partial application that is a thunk, evaluated to find out that it is a function.
module Main where

between :: Int -> Int -> Int -> Bool
between low high n = low <= n && n <= high

digit :: Int -> Bool
digit = between 0 9

count :: Int -> [Int] -> Int
count high xs = length (filter (between 1 high) xs)

main :: IO ()
main = print (count 3 (filter digit [2, 20, 3]))
