-- Catches: a fraction in code for all kinds of numbers that is computed when the program runs.
module Main (main) where

half x = x * 0.5 + 1.0e-3 / 2

main :: IO ()
main = do
  line <- getLine
  if often (length line) 3 > half 8 then return () else main

often :: Int -> Double -> Double
often 0 x = x
often n x = often (n - 1) (half x)
