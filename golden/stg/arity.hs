-- Catches: a function of two parameters that is compiled as a function that returns a function.
module Main where

plus, minus, times :: Int -> Int -> Int
plus = \x -> \y -> x + y
minus x = \y -> x - y
times x = let y = x + 1 in \z -> y * z

main :: IO ()
main = print (plus 1 (minus 2 (times 3 4)))
