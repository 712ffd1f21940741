-- The longest chain below a bound: a loop within a loop.
module Main (main) where

chain :: Int -> Int
chain n = go n 1
  where
    go 1 acc = acc
    go m acc
      | even m = go (m `div` 2) (acc + 1)
      | otherwise = go (3 * m + 1) (acc + 1)

main :: IO ()
main = print (maximum [(chain n, n) | n <- [1 .. 1500000]])
