-- Catches: a loop that allocates a closure for itself, or that is called where it could jump.
module Main where

digits :: Int -> Int -> Int
digits base start = go start 0
  where
    go n count
      | n < base  = count + 1
      | otherwise = go (n `quot` base) (count + 1)

main :: IO ()
main = print (digits 10 12345)
