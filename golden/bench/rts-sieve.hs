-- The 9000th prime by a lazy sieve of filters: nine thousand suspended filters, each a frame.
-- Catches: collections that walk all frames, and copy all of the sieve.
module Main where

primes :: [Int]
primes = sieve (iterate (+ 1) 2)

sieve :: [Int] -> [Int]
sieve (p : xs) = p : sieve (filter (\x -> x `rem` p /= 0) xs)
sieve [] = []

main :: IO ()
main = print (primes !! 4500)
