-- Integers at the borders between small and large. Catches: signs that are lost at -2^63, quotients
-- and remainders with the wrong sign, bits of negative numbers, digits with zeros in the middle.
module Main (main) where

import Data.Bits

borders :: [Integer]
borders =
  [0, 1, -1, 10, -7, 2 ^ 63 - 1, 2 ^ 63, -(2 ^ 63), -(2 ^ 63) - 1, 2 ^ 64 - 1, 2 ^ 64, -(2 ^ 64), 10 ^ 40, 3 - 2 ^ 200]

pairs :: Integer -> Integer -> [Integer]
pairs a b = [a + b, a - b, a * b, gcd a b, lcm a b, a .&. b, a .|. b, xor a b] ++ parts
  where
    parts = if b == 0 then [] else [quot a b, rem a b, div a b, mod a b]

bitsOf :: Integer -> [Integer]
bitsOf a =
  [negate a, abs a, signum a, complement a, toInteger (popCount a)]
    ++ concat [[shiftL a n, shiftR a n, toInteger (fromEnum (testBit a n))] | n <- [0, 1, 63, 64, 130]]

main :: IO ()
main = do
  mapM_ print [pairs a b | a <- borders, b <- borders]
  mapM_ (print . bitsOf) borders
  print [compare a b | a <- borders, b <- borders]
  print (product [1 .. 300 :: Integer])
  print ((7 ^ (1000 :: Int)) `divMod` (13 ^ (300 :: Int) :: Integer))
  print (map fromInteger borders :: [Int])
  print (map fromInteger borders :: [Double])
  print (read "-123456789012345678901234567890" + 1 :: Integer)
