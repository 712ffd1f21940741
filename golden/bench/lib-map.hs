-- Data.Map: insertions, look-ups, deletions, unions, folds, by numbers in no order.
module Main (main) where

import Data.List (foldl')
import qualified Data.Map.Strict as Map

numbers :: Int -> [Int]
numbers = iterate (\n -> (n * 1103515245 + 12345) `mod` 2147483648)

main :: IO ()
main = do
  let keys = take 200000 (numbers 1)
      table = foldl' (\m k -> Map.insertWith (+) (k `mod` 300000) 1 m) Map.empty keys
      hits = length [() | k <- take 400000 (numbers 7), Map.member (k `mod` 300000) table]
      rest = foldl' (\m k -> Map.delete (k `mod` 300000) m) table (take 100000 (numbers 3))
      both = Map.unionWith (+) rest (Map.map (* 2) (Map.filter even table))
  print (Map.size table, hits, Map.size rest, Map.size both)
  print (Map.foldlWithKey' (\a k v -> (a * 31 + k * v) `mod` 1000003) 0 both)
