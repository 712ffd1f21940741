-- Catches: a fraction in code for all kinds of numbers that is computed when the program runs.
module Main (main) where

half x = x * 0.5 + 1.0e-3 / 2

main :: IO ()
main = do
  n <- fmap length getContents
  print (often n 3)
  print (half (1 / 0) :: Float, half 6.02e23 :: Double, half 1.5 < (2 :: Double))

often :: Int -> Double -> Double
often 0 x = x
often n x = often (n - 1) (half x)
