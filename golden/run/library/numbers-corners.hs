-- Catches: conversions, divisions and shifts at the borders of each type of numbers.
module Main (main) where
import Data.Int
import Data.Word
import Data.Bits
import Data.Ratio
import Numeric
import Control.Exception

ints :: [Integer]
ints = [0, 1, -1, 2, -2, 7, -7, 127, 128, -128, -129, 255, 256, 32767, -32768, 65535, 2^31 - 1, 2^31, -(2^31), 2^32, 2^53 + 1, 2^62, 2^63 - 1, 2^63, -(2^63), -(2^63) - 1, 2^64 - 1, 2^64, -(2^64), 2^65 + 3, 2^127, -(2^127), 10^30, -(10^30)]

conv :: Integer -> String
conv n = show (fromInteger n :: Int, fromInteger n :: Int8, fromInteger n :: Int16, fromInteger n :: Int32, fromInteger n :: Int64, fromInteger n :: Word, fromInteger n :: Word8, fromInteger n :: Word16) ++ show (fromInteger n :: Word32, fromInteger n :: Word64, fromInteger n :: Double, fromInteger n :: Float)

divs :: Integer -> Integer -> String
divs a b = show (divMod a b, quotRem a b, gcd a b, lcm a b)

d8 :: [Int8]
d8 = [minBound, -127, -1, 1, 2, 3, 127]

main :: IO ()
main = do
  mapM_ (putStrLn . conv) ints
  mapM_ putStrLn [divs a b | a <- ints, b <- [7, -7, 2^32, -(2^32), 2^63, -(2^63), 2^64 - 1, 10^19, -(10^25)]]
  print [(a, b, a `div` b, a `mod` b, a `quot` b, a `rem` b) | a <- d8, b <- d8, not (a == minBound && b == -1)]
  print [(a .&. b, a .|. b, xor a b, complement a, popCount a, testBit a 3, testBit a 64) | a <- take 30 ints, b <- [255, -256, 2^64 - 1, -(2^70)]]
  print [(shiftL a k, shiftR a k) | a <- ints, k <- [0, 1, 31, 32, 63, 64, 65, 130]]
  print [(shiftL a k, shiftR a k, rotateL a (k `mod` 8), rotateR a (k `mod` 8)) | a <- d8, k <- [0, 1, 7, 8, 9]]
  print [(shift a k, rotate a k) | a <- [1, 0x80, 0xff, 0x5a :: Word8], k <- [-9, -8, -3, 0, 3, 8, 9]]
  print [(shift a k, rotate a k) | a <- [1, minBound, -1, 0x5a5a5a5a :: Int32], k <- [-33, -32, -3, 0, 3, 32, 33]]
  print [(countLeadingZeros a, countTrailingZeros a, finiteBitSize a) | a <- [0, 1, 0x8000, 0xffff, 0x0ff0 :: Word16]]
  print [(countLeadingZeros a, countTrailingZeros a) | a <- [0, 1, minBound, -1 :: Int64]]
  print [isSigned (0 :: Int), isSigned (0 :: Word8), bitSizeMaybe (0 :: Int16) == Just 16, bitSizeMaybe (0 :: Integer) == Nothing]
  print (map (\n -> (integerLog n)) [1, 2, 3, 2^64, 2^64 - 1])
  print [isqrt n | n <- [0, 1, 2, 15, 16, 2^64 - 1, 10^40]]
  print (2^200 `div` 3^50, 2^200 `mod` 3^50, (-(2^200)) `div` 3^50, (-(2^200)) `mod` 3^50)
  print (product [1 .. 50 :: Integer], sum (map fromIntegral [minBound .. maxBound :: Int8]) :: Integer)
  print (powMod 3 (10^18) (10^9 + 7), gcd (2^100 * 3^50) (6^60), lcm (2^40) (3^30))
  print (read "-123456789012345678901234567890" :: Integer, read "0xff" :: Integer, read "0o17" :: Int, read " ( - 5 ) " :: Int)
  putStrLn (showHex (255 :: Int) "" ++ " " ++ showOct (2^70 :: Integer) "" ++ " " ++ showHex (maxBound :: Word64) "" ++ showIntAtBase 36 (\k -> toEnum (k + 55)) (10^20 :: Integer) "")
  print (fst (head (readHex "dEadBeef" :: [(Integer, String)])), fst (head (readOct "777" :: [(Int, String)])), readDec "12ab" :: [(Int, String)], readSigned readDec "-5 x" :: [(Int, String)])
  print (numerator (6 % 8 :: Rational), denominator (6 % (-8) :: Rational), recip (3 % 4 :: Rational), truncate (-7 % 2 :: Rational) :: Int, round (5 % 2 :: Rational) :: Int, round (7 % 2 :: Rational) :: Int, floor (-1 % 3 :: Rational) :: Int, ceiling (1 % 3 :: Rational) :: Int)
  print (toRational (0.1 :: Double), toRational (0.1 :: Float), fromRational (1 % 3) :: Double, fromRational (1 % 3) :: Float)
  print (approxRational (3.14159 :: Double) 0.001, properFraction (-3.75 :: Double) :: (Int, Double), properFraction (7 % 2 :: Rational) :: (Integer, Rational))
  print (compare (2^64) (2^64 + 1 :: Integer), (2^64 :: Integer) == 2^64, max (-(2^70)) (2^3 :: Integer), signum (-(2^70)) :: Integer, abs (-(2^70)) :: Integer, negate (2^63) == (fromIntegral (minBound :: Int) :: Integer))
  print (fromEnum (2^62 :: Integer), [2^64, 2^64 + 2 .. 2^64 + 6 :: Integer], [5, 3 .. -3 :: Integer], take 3 [2^63 - 1 :: Integer ..])
  print (abs (minBound :: Int), negate (minBound :: Int8), signum (minBound :: Int16), (maxBound :: Int) + 1, (0 :: Word) - 1, (200 :: Word8) * 2, (minBound :: Int32) * (-1))
  where
    integerLog :: Integer -> Int
    integerLog n = length (takeWhile (<= n) (iterate (* 2) 2))
    isqrt :: Integer -> Integer
    isqrt n = go n where go x | x * x <= n = x | otherwise = go ((x + n `div` x) `div` 2)
    powMod :: Integer -> Integer -> Integer -> Integer
    powMod _ 0 m = 1 `mod` m
    powMod b e m | even e = powMod (b * b `mod` m) (e `div` 2) m
                 | otherwise = b * powMod b (e - 1) m `mod` m
