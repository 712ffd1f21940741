-- Catches: a call, a sum or a box that is left to the program although all is known.
module Main where

main :: IO ()
main = print (twice 21)

twice :: Int -> Int
twice n = n + n
