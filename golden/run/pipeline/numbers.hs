-- Catches: rounding towards the wrong side, wrapping, ranges that end too early or too late.
module Main (main) where

import Data.Int
import Data.Ratio
import Data.Word

pairs :: [(Int, Int)]
pairs = [(x, y) | x <- [-7, -1, 0, 1, 7], y <- [-3, -1, 2, 5]]

main :: IO ()
main = do
  print [(quot x y, rem x y, div x y, mod x y, quotRem x y, divMod x y) | (x, y) <- pairs]
  print [(quot x y, rem x y, div x y, mod x y) | (a, b) <- pairs, let x = toInteger a * 10 ^ (20 :: Int), let y = toInteger b * 10 ^ (19 :: Int) + 1]
  print (gcd 12 (-18) :: Int, lcm 4 (-6) :: Int, gcd 0 0 :: Int, gcd (2 ^ (70 :: Int)) (6 ^ (30 :: Int)) :: Integer)
  print (map even [-2, -1, 0, 1 :: Int], map odd [-2, -1, 0, 1 :: Integer])
  print (2 ^ (10 :: Int) :: Int, (-3) ^ (3 :: Int) :: Int, 0 ^ (0 :: Int) :: Int, 3 ^ (100 :: Int) :: Integer)
  print (2 ^^ (-3 :: Int) :: Double, (1 % 2) ^^ (-3 :: Int) :: Rational)
  print (abs (-5) :: Int, signum (-5) :: Int, negate 5 :: Int, subtract 1 10 :: Int)
  print (maxBound + 1 :: Int, minBound - 1 :: Int, abs minBound :: Int, maxBound * 2 :: Int)
  print (fromIntegral (300 :: Int) :: Word8, fromIntegral (200 :: Int) :: Int8, fromIntegral (-1 :: Int) :: Word, fromIntegral (-1 :: Int) :: Word16)
  print (fromIntegral (2 ^ (64 :: Int) + 5 :: Integer) :: Int, fromIntegral (maxBound :: Word) :: Integer, fromIntegral (maxBound :: Word) :: Int)
  print ([1 .. 5], [5 .. 1], [1, 3 .. 10], [10, 7 .. -5], [3, 3 .. 2] :: [Int])
  print (take 3 [5 ..] :: [Int], take 3 [5, 2 ..] :: [Int], [maxBound - 2 ..] :: [Int], [minBound + 4, minBound + 2 ..] :: [Int])
  print ([1 .. 5], [5 .. 1], [1, 3 .. 10], [10, 7 .. -5], take 3 [10 ..], take 3 [1, 0 ..] :: [Integer])
  print (['a' .. 'f'], ['a', 'c' .. 'i'], ['z', 'x' .. 'n'], [False ..], [LT ..], [(), ()])
  print ([1.0 .. 4.5], [1.0, 1.5 .. 3.2], [0, 0.1 .. 1], [5, 4 .. 1] :: [Double])
  print ([1 % 2 .. 4], [1 % 2, 1 .. 3] :: [Rational])
  print (succ 'a', pred 10 :: Int, succ False, toEnum 66 :: Char, fromEnum 'B', fromEnum 3.7, toEnum 3 :: Double)
  print (minBound :: Int8, maxBound :: Int16, maxBound :: Int32, minBound :: Int64, maxBound :: Word32, maxBound :: Word64)
  print (minBound :: (Bool, Ordering), maxBound :: (Char, (), Int8))
  print (3 % 4 + 1 % 4 :: Rational, numerator (6 % (-8)) :: Int, denominator (6 % (-8)) :: Int, recip (3 % 5) :: Rational)
  print (truncate (-7 % 2 :: Rational) :: Int, round (7 % 2 :: Rational) :: Int, round (5 % 2 :: Rational) :: Int, ceiling (7 % 3 :: Rational) :: Int, floor (-7 % 3 :: Rational) :: Int)
  print (toRational (0.75 :: Double), toRational (-3 :: Int), fromRational (7 % 8) :: Double, approxRational (3.14159 :: Double) 0.001)
  print (compare (1 % 3) (2 % 5 :: Rational), max (1 % 2) (1 % 3 :: Rational), [properFraction (x :: Rational) :: (Int, Rational) | x <- [7 % 2, -7 % 2]])
  print (realToFrac (3.5 :: Float) :: Double, realToFrac (1 % 3 :: Rational) :: Double, realToFrac (3 :: Int) :: Float)
  print [toInteger (x * x) | x <- [maxBound, minBound, 3037000500 :: Int]]
  print (product [1 .. 25 :: Integer], sum (map fromIntegral [1 .. 100 :: Int]) :: Integer)
  print (sum [x | x <- [1 .. 1000], x `mod` 3 == 0 || x `mod` 5 == 0] :: Int)
  print (compare 1 (2 :: Int), 3 `max` 4 :: Int, 'a' < 'b', (1, 'x') < (1, 'y'), [1, 2] < [1, 2, 3 :: Int], Just 1 > Nothing, Left 1 < (Right 'a' :: Either Int Char))
