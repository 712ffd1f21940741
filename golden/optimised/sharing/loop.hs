-- Catches: work that is done again for each element although it depends on none; and a list that is kept although it is as soon made again.
module Main where

weight :: Int -> Int -> Int
weight k d = if d == 0 then k else weight k (d - 1) + weight (k + 1) (d - 1)

total :: Int -> [Int] -> Int
total k ds = sum [weight k 20 * d | d <- ds]

numbered :: Int -> [Int] -> [(Int, Int)]
numbered n ds = filter (\d -> fst d /= n) (zip [n ..] ds)

main :: IO ()
main = do
  line <- getLine
  print (total (length line) [1 .. length line])
  print (numbered 1 (map length (lines line)))
