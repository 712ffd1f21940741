-- Lists that exist for the reader only: each function takes what the one before makes.
module Main (main) where

import Data.List (foldl')

main :: IO ()
main = do
  let n = 20000000 :: Int
  print (sum (map (\x -> x * x `mod` 7) (filter odd [1 .. n])))
  print (foldl' (+) 0 [x * y | x <- [1 .. 3000], y <- [x .. 3000], (x + y) `mod` 5 == 0])
  print (length (takeWhile (< 10 * n) (iterate (+ 7) 1)))
