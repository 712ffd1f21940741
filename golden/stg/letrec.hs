-- Catches: a cyclic structure that is not tied, or tied by a copy.
module Main where

clock :: Int -> [Int]
clock n = let ticks = n : tocks
              tocks = 0 : ticks
          in ticks

fibs :: [Int]
fibs = 0 : 1 : zipWith (+) fibs (tail fibs)

lazy :: Int -> [Int]
lazy n = let xs = n : map (+ 1) ys
             ys = take n xs
         in ys

main :: IO ()
main = print (sum (take 5 (clock 2)) + fibs !! 10 + sum (lazy 3))
