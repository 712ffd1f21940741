{-# LANGUAGE BangPatterns #-}
-- Catches: a bang that comes too late, or a thunk for what is evaluated at once.
module Main where

sumTo :: Int -> Int -> Int
sumTo !acc n
  | n == 0    = acc
  | otherwise = let !next = acc + n in sumTo next (n - 1)

main :: IO ()
main = print (sumTo 0 10)
