-- Strings: words, lines, unwords, show and read of many numbers.
module Main (main) where

import Data.Char (isDigit, toUpper)

numbers :: Int -> [Int]
numbers = iterate (\n -> (n * 1103515245 + 12345) `mod` 2147483648)

main :: IO ()
main = do
  let text = unlines [unwords (map show (take 10 (drop n (numbers 1)))) | n <- [0 .. 9999]]
      values = map (map read . words) (lines text) :: [[Int]]
  print (length text, sum (map sum values) `mod` 1000007)
  print (length (filter (\w -> length w > 9) (words text)))
  print (sum (map length (lines (map toUpper text))))
  let listing = show (take 20000 (numbers 9))
  print (length listing, sum (read listing :: [Int]) `mod` 1000007)
  print (length (filter isDigit (show (map (\n -> (n, Just (fromIntegral n / 7 :: Double))) (take 5000 (numbers 3))))))
