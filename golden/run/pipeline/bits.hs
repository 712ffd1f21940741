-- Catches: shifts beyond the width, signs of narrow integers, rotations.
module Main (main) where

import Data.Bits
import Data.Int
import Data.Ix
import Data.Word

report :: (Show a, FiniteBits a, Integral a, Bounded a, Read a) => a -> IO ()
report x = do
  print (x .&. 12, x .|. 3, x `xor` 5, complement x, shift x 3, shift x (-2), shiftL x 1, shiftR x 1, rotate x 3, rotate x (-3))
  print (bit 2 `asTypeOf` x, setBit x 6, clearBit x 0, complementBit x 1, testBit x 0, testBit x 200, popCount x, zeroBits `asTypeOf` x)
  print (finiteBitSize x, bitSizeMaybe x, isSigned x, countLeadingZeros x, countTrailingZeros x, countTrailingZeros (zeroBits `asTypeOf` x), countLeadingZeros (zeroBits `asTypeOf` x))
  print (x + maxBound, x * x, negate x, x `div` 7, x `mod` 7, x `quot` 3, x `rem` 3, toInteger x, fromIntegral (toInteger x * 1000003) `asTypeOf` x)
  print (minBound `asTypeOf` x, maxBound `asTypeOf` x, signum x, abs x, read (show x) `asTypeOf` x, [x .. x + 2], take 3 [x, x - 1 ..], unsafeShiftL x 2, unsafeShiftR x 2)
  print (shiftL x 100, shiftR x 100, fromEnum (x `mod` 100), toEnum 5 `asTypeOf` x, rotateL x 1, rotateR x 1, toRational x)

main :: IO ()
main = do
  report (77 :: Int)
  report (-77 :: Int)
  report (77 :: Int8)
  report (-77 :: Int8)
  report (-12345 :: Int16)
  report (-123456789 :: Int32)
  report (-123456789012345 :: Int64)
  report (200 :: Word8)
  report (54321 :: Word16)
  report (4123456789 :: Word32)
  report (18123456789012345678 :: Word64)
  report (18123456789012345678 :: Word)
  let n = -(2 ^ (70 :: Int)) + 12345 :: Integer
  print (n .&. 0xffff, n .|. 1, xor n 255, complement n, shiftL n 10, shiftR n 60, testBit n 3, testBit n 100, popCount (abs n), bit 80 :: Integer, bitSizeMaybe n)
  print (toIntegralSized (300 :: Int) :: Maybe Word8, toIntegralSized (200 :: Int) :: Maybe Word8, toIntegralSized (-1 :: Int) :: Maybe Word)
  print (byteSwap16 0x1234, byteSwap32 0x12345678, byteSwap64 0x123456789abcdef0, bitReverse8 1, popCount True, (True .&. False, xor True True))
  print (range ((0, 0), (1, 2)), index ((0, 0), (1, 2)) (1, 1), inRange ('a', 'f') 'c', rangeSize ((0, 'a'), (3, 'c')), range (False, True), index (10, 20) (15 :: Int8), range ((0, 0, 0), (1, 1, 0)))
