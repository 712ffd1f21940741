-- A map of Ints: insertions, look-ups, folds, unions.
module Main (main) where

import Data.List (foldl')
import qualified Data.Map.Strict as Map

main :: IO ()
main = do
  let n = 300000 :: Int
  let keys = [(i * 7919) `mod` 1000003 | i <- [1 .. n]]
  let m = foldl' (\acc k -> Map.insertWith (+) (k `mod` 100000) k acc) Map.empty keys
  print (Map.size m, Map.foldl' (+) 0 m)
  let found = length (filter (`Map.member` m) [1, 4 .. n])
  let u = Map.unionWith (-) m (Map.fromList [(k, k) | k <- [50000 .. 150000]])
  print (found, Map.size u, sum (Map.elems u) `mod` 1000007)
