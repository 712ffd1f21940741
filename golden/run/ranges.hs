-- Arithmetic sequences. Catches: an element too many, steps downwards, sequences
-- that run past the end of Int.
module Main where

row :: [Int] -> IO ()
row xs = putStrLn ("[" ++ unwords (map show xs) ++ "]")

main :: IO ()
main = do
  row [1 .. 5]
  row [5 .. 1]
  row [3 .. 3]
  row [1, 3 .. 10]
  row [1, 3 .. 9]
  row [10, 7 .. -5]
  row [10, 7 .. 11]
  row [1, 1 .. 0]
  row (take 3 [1, 1 .. 1])
  row [5, 3 .. 5]
  row [2, 5 .. 4]
  row (take 4 [7 ..])
  row (take 4 [7, 5 ..])
  row [maxBound - 2 .. maxBound]
  row [maxBound - 5, maxBound - 3 .. maxBound]
  row [minBound + 5, minBound + 3 .. minBound]
  row [maxBound ..]
  row [x * y | x <- [1 .. 3], y <- [x .. 3]]
