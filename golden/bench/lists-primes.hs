-- Primes by trial division with the primes themselves: one lazy list that reads itself.
module Main (main) where

primes :: [Int]
primes = 2 : filter isPrime [3, 5 ..]

isPrime :: Int -> Bool
isPrime n = all (\p -> n `mod` p /= 0) (takeWhile (\p -> p * p <= n) primes)

main :: IO ()
main = print (primes !! 60000)
