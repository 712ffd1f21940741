-- Permutations, subsequences and transposition: many short-lived small lists.
module Main (main) where

import Data.List (permutations, subsequences, transpose)

main :: IO ()
main = do
  print (sum [head p * last p | p <- permutations [1 .. 10 :: Int]])
  print (length (filter ((== 60) . sum) (subsequences [1 .. 20 :: Int])))
  print (sum (map sum (transpose [[i .. i + 300] | i <- [1 .. 1500 :: Int]])))
