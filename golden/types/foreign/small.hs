-- One small program on its way through all stages.
module Main where

main :: IO ()
main = print (twice 21)

twice :: Int -> Int
twice n = n + n
