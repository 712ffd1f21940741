-- Catches: tables and lists that functions build anew at each call, which makes these loops take hours.
module Main (main) where

import Data.Array
import qualified Data.Map as Map
import qualified Data.Set as Set

isPrime :: Int -> Bool
isPrime n = n > 1 && all (\p -> n `mod` p /= 0) (takeWhile (\p -> p * p <= n) primes)
  where
    primes = sieve [2 ..]
    sieve xs = case xs of
      p : rest -> p : sieve [x | x <- rest, x `mod` p /= 0]
      [] -> []

collatz :: Int -> Int
collatz n = steps ! (n `mod` 2000)
  where
    steps = listArray (0, 1999) (map count [0 .. 1999]) :: Array Int Int
    count k = length (takeWhile (/= 1) (iterate next (k + 1)))
    next k = if even k then k `div` 2 else 3 * k + 1

rare :: Char -> Bool
rare c = Set.member c (Set.fromList (filter (`notElem` "etaoin") (concat (replicate 300 ['a' .. 'z']))))

cost :: Map.Map Int Int -> [Int] -> Int
cost m = foldr (\d acc -> Map.size (Map.filter even m) * d + acc) 0

main :: IO ()
main = do
  print (length (filter isPrime [1 .. 60000]))
  print (sum (map collatz [1 .. 100000]))
  print (length (filter rare (concat (replicate 2000 "the quick brown fox"))))
  print (cost (Map.fromList (zip [1 .. 5000] [1 ..])) [1 .. 3000])
