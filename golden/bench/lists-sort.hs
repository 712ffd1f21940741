-- Sorting, grouping and merging of a million numbers.
module Main (main) where

import Data.List (foldl', group, sort)

randoms :: Int -> [Int]
randoms = iterate (\s -> (s * 1103515245 + 12345) `mod` 2147483648)

main :: IO ()
main = do
  let xs = take 400000 (randoms 42)
  let ys = sort xs
  print (foldl' (\acc (i, y) -> (acc * 31 + i * y) `mod` 1000003) 7 (zip [1 ..] ys))
  print (maximum (map length (group (sort (map (`mod` 1000) xs)))))
