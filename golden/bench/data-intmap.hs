-- A map by bits, and a set of visited places in a search.
module Main (main) where

import qualified Data.IntMap.Strict as IntMap
import qualified Data.IntSet as IntSet
import Data.List (foldl')

reach :: IntMap.IntMap [Int] -> Int -> IntSet.IntSet
reach g s = go IntSet.empty [s]
  where
    go seen [] = seen
    go seen (v : vs)
      | IntSet.member v seen = go seen vs
      | otherwise = go (IntSet.insert v seen) (IntMap.findWithDefault [] v g ++ vs)

main :: IO ()
main = do
  let n = 200000
  let edges = [(v, (v * 31 + k * 17) `mod` n) | v <- [0 .. n - 1], k <- [1 .. 4]]
  let g = foldl' (\m (a, b) -> IntMap.insertWith (++) a [b] m) IntMap.empty edges
  print (IntSet.size (reach g 1))
  print (IntMap.foldlWithKey' (\acc k v -> (acc + k * length v) `mod` 1000003) 0 g)
