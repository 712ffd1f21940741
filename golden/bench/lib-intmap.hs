-- Data.IntMap and Data.IntSet: insertions, look-ups, unions, folds.
module Main (main) where

import qualified Data.IntMap.Strict as IntMap
import qualified Data.IntSet as IntSet
import Data.List (foldl')

numbers :: Int -> [Int]
numbers = iterate (\n -> (n * 1103515245 + 12345) `mod` 2147483648)

main :: IO ()
main = do
  let keys = take 300000 (numbers 1)
      table = foldl' (\m k -> IntMap.insertWith (+) (k `mod` 500000) 1 m) IntMap.empty keys
      hits = sum [IntMap.findWithDefault 0 (k `mod` 500000) table | k <- take 600000 (numbers 7)]
      set = IntSet.fromList (take 200000 (numbers 5))
      shifted = IntSet.map (`div` 2) set
      both = IntMap.unionWith (+) table (IntMap.mapMaybe (\v -> if odd v then Just (v * 3) else Nothing) table)
  print (IntMap.size table, hits, IntSet.size set, IntSet.size (IntSet.union set shifted))
  print (IntMap.foldlWithKey' (\a k v -> (a * 31 + k * v) `mod` 1000003) 0 both)
