-- Catches: ambiguous numbers that get the wrong type (Haskell 2010, §4.3.4).
module Main (main) where

default (Integer, Double)

average :: (Real a) => [a] -> Double
average xs = realToFrac (sum xs) / fromIntegral (length xs)

main :: IO ()
main = do
  print (2 ^ 70)
  print (1 / 4)
  print (average [1, 2, 4])
  print (truncate 1e20 `mod` 7)
  print (show 3 ++ show 3.5)
  print (fromIntegral (maxBound :: Int) + 1)
