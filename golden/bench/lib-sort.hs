-- Data.List: sort, sortBy on pairs, nub, group, insertBy, isInfixOf.
module Main (main) where

import Data.List (group, isInfixOf, nub, partition, sort, sortBy, sortOn, transpose)
import Data.Ord (comparing)

numbers :: Int -> [Int]
numbers = iterate (\n -> (n * 1103515245 + 12345) `mod` 2147483648)

main :: IO ()
main = do
  let xs = take 200000 (numbers 1)
      pairs = zip (map (`mod` 1000) xs) xs
      (small, large) = partition (< 1000000000) xs
  print (sum (zipWith (*) (cycle [1, -1]) (sort xs)))
  print (map snd (take 5 (sortBy (comparing fst <> comparing (negate . snd)) pairs)))
  print (take 3 (sortOn negate small), length large)
  print (length (group (sort (map (`mod` 5000) xs))))
  print (sum (nub (map (`mod` 2000) (take 20000 xs))))
  print (map sum (transpose [take 20000 (map (`mod` 7) xs), take 20000 (map (`mod` 11) xs)]) !! 777)
  print (length (filter ("99" `isInfixOf`) (map show (take 100000 xs))))
