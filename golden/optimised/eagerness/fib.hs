-- Catches: a number that travels in a box although everybody opens it.
module Main where

fib :: Int -> Int
fib n = if n < 2 then n else fib (n - 1) + fib (n - 2)

main :: IO ()
main = print (fib 20)
