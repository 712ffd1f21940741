-- Catches an operation on bits that is wrong at one width: all types, all operations, the edges of each.
{-# LANGUAGE ScopedTypeVariables, TypeApplications, AllowAmbiguousTypes #-}
import Data.Bits
import Data.Int
import Data.Word
import Control.Exception
import Numeric.Natural
tst :: forall a. (FiniteBits a, Num a, Show a, Bounded a, Integral a, Read a) => String -> [a] -> IO ()
tst n xs = do
  putStrLn n
  print (minBound :: a, maxBound :: a)
  print [finiteBitSize x | x <- take 1 xs]
  print (map popCount xs); print (map countLeadingZeros xs); print (map countTrailingZeros xs)
  print (map complement xs)
  print [ (x .&. y, x .|. y, xor x y) | x <- xs, y <- take 3 xs]
  print [ (shift x i, rotate x i) | x <- xs, i <- [-70,-9,-1,0,1,3,8,31,64,100]]
  print [ (testBit x i, setBit x i, clearBit x i, complementBit x i) | x <- xs, i <- [0,3,7,63,64]]
  print [ (unsafeShiftL x 2, unsafeShiftR x 2, shiftL x 2, shiftR x 2, rotateL x 3, rotateR x 3) | x <- xs]
  print (map isSigned xs, bit 5 :: a, zeroBits :: a, map bitSizeMaybe (take 1 xs))
  print (map toIntegralSized xs :: [Maybe Int8]); print (map toIntegralSized xs :: [Maybe Word16]); print (map toIntegralSized xs :: [Maybe Word64])
  print [ r | x <- xs, y <- xs, y /= 0, not (y == (-1) && x == minBound), let r = (quotRem x y, divMod x y)]
  print (map fromIntegral xs :: [Int]); print (map fromIntegral xs :: [Word8]); print (map toInteger xs); print (map signum xs, map abs xs, map negate xs)
  print [gcd x y | x <- xs, y <- xs]
  print (map (read . show) xs == xs)
  r <- try (evaluate (head xs `div` 0)); print (either (\e -> show (e :: ArithException)) show r)
  r <- try (evaluate (minBound `div` (fromIntegral (-1 :: Int)) :: a)); print (either (\e -> show (e :: ArithException)) show r)
  r <- try (evaluate (shiftL (head xs) (-1))); print (either (\e -> show (e :: ArithException)) show r)
  r <- try (evaluate (succ (maxBound :: a))); print (either (\e -> show (e :: ErrorCall)) show r)
  r <- try (evaluate (pred (minBound :: a))); print (either (\e -> show (e :: ErrorCall)) show r)
  r <- try (evaluate (toEnum (2^62+2^61) :: a)) ; print (either (\e -> show (e :: ErrorCall)) show r)
  r <- try (evaluate (2 ^ (-1 :: Int) :: a)); print (either (\e -> show (e :: ErrorCall)) show r)
  print (take 3 [maxBound - 1 :: a ..], take 4 [minBound :: a, minBound + 2 ..], [maxBound, maxBound - 50 .. maxBound - 120 :: a], [5,3..0::a], [3..1::a])
main :: IO ()
main = do
  tst "Int" [0,1,-1,5,-77,maxBound,minBound :: Int]
  tst "Int8" [0,1,-1,5,-77,maxBound,minBound :: Int8]
  tst "Int16" [0,1,-1,5,-77,maxBound,minBound :: Int16]
  tst "Int32" [0,1,-1,5,-77,maxBound,minBound :: Int32]
  tst "Int64" [0,1,-1,5,-77,maxBound,minBound :: Int64]
  tst "Word" [0,1,5,77,maxBound :: Word]
  tst "Word8" [0,1,5,77,maxBound :: Word8]
  tst "Word16" [0,1,5,77,maxBound :: Word16]
  tst "Word32" [0,1,5,77,maxBound :: Word32]
  tst "Word64" [0,1,5,77,maxBound :: Word64]
  let is = [0,1,-1,2^64,-(2^64),2^100+12345,-(2^100)-999, 2^63, -(2^63), 2^63-1] :: [Integer]
  print [ (x .&. y, x .|. y, xor x y) | x <- is, y <- is]
  print [ (shift x i, testBit x (abs i)) | x <- is, i <- [-200,-64,-63,-1,0,1,63,64,65,128]]
  print (map popCount is, map complement is, map bitSizeMaybe is, map isSigned is)
  print [ (setBit x 70, clearBit x 70, complementBit x 70) | x <- is]
  print [ (quotRem x y, divMod x y, gcd x y, lcm x y) | x <- is, y <- is, y /= 0]
  print (map (toIntegralSized @Integer @Int) is)
  let ns = [0,1,5,2^64,2^64-1,2^100] :: [Natural]
  print [ (x .&. y, x .|. y, xor x y, x + y, x * y) | x <- ns, y <- ns]
  print [ (shiftR x i, shiftL x i, popCount x, testBit x i) | x <- ns, i <- [0,1,63,64,65]]
  r <- try (evaluate (1 - 2 :: Natural)); print (either (\e -> show (e :: ArithException)) show r)
  r <- try (evaluate (fromInteger (-2) :: Natural)); print (either (\e -> show (e :: ArithException)) show r)
  r <- try (evaluate (pred 0 :: Natural)); print (either (\e -> show (e :: ArithException)) show r)
  r <- try (evaluate (read "-1" :: Natural)); print (either (\e -> show (e :: ErrorCall)) show r)
  print (popCountDefault (255::Int), testBitDefault (5::Int) 2, bitDefault 3 :: Int)
  print (byteSwap16 0x1234, byteSwap32 0x12345678, byteSwap64 0x123456789abcdef0, bitReverse8 1, bitReverse16 1, bitReverse32 1, bitReverse64 1)
  print ((True .&. False, True .|. False, xor True True, complement True, popCount True, shift True 1, bit 0 :: Bool))
