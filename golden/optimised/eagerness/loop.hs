-- Catches: work that is done again for each element although it depends on none, or at each call although it depends on no argument.
module Main where

weight :: Int -> Int -> Int
weight k d = if d == 0 then k else weight k (d - 1) + weight (k + 1) (d - 1)

total :: Int -> [Int] -> Int
total k ds = go ds
  where
    go [] = 0
    go (e : es) = weight k 20 * e + go es

scaled :: Int -> Int
scaled d = d * weight 3 20

main :: IO ()
main = do
  line <- getLine
  print (total (length line) [1, 2, 3])
  print (scaled (length line))
