-- An endless list that is defined by itself. Catches: lists that are not lazy,
-- values that are computed again each time they are looked at (then this takes
-- exponential time).
module Main where

primes :: [Int]
primes = 2 : filter isPrime [3, 5 ..]

isPrime :: Int -> Bool
isPrime n = all (\p -> n `mod` p /= 0) (takeWhile (\p -> p * p <= n) primes)

main :: IO ()
main = do
  putStrLn (unwords (map show (take 25 primes)))
  print (primes !! 1000)
