-- Catches: digits that are not the shortest, rounding to even forgotten, signs of zero lost.
module Main (main) where

import Numeric

samples :: [Double]
samples =
  [ 0, -0.0, 1, 0.1, 0.5, 1.5, 2.5, -2.5, 3.5, 1e7, 12345678.9, 0.01, 9.999999e-2, 1.0e-2, 123456.789
  , 1e21, 1e22, 1e23, 5.0e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 4.35, 0.3, 2 / 3
  , 1 / 0, -1 / 0, 9007199254740993, 123456789012345680, 4.9406564584124654e-324, 1e100, 8.41e21 ]

main :: IO ()
main = do
  print samples
  print (0 / 0 :: Double, map (realToFrac :: Double -> Float) (drop 2 (take 18 samples)))
  print ([1.0e-3, 3.4028235e38, 1.0e-45, 16777216, 0.1, 1 / 3] :: [Float])
  print [Just x | x <- [-1.5, 2 :: Double]]
  print ([(truncate x, round x, ceiling x, floor x) | x <- [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 2.4, 2.6, -2.6 :: Double]] :: [(Int, Int, Int, Integer)])
  print ([truncate x | x <- [1e10, 1e18, 1e19, 1e20, -1e25 :: Double]] :: [Integer])
  print ([round x | x <- [4503599627370497.5, 1e15 + 0.5, 9007199254740991] :: [Double]] :: [Integer])
  print [properFraction x :: (Int, Double) | x <- [3.75, -3.75, 0]]
  print [decodeFloat x | x <- [1, 0.1, -8, 5.0e-324, 0 :: Double]]
  print [decodeFloat x | x <- [1, 0.1, -8, 0 :: Float]]
  print (encodeFloat 3 4 :: Double, encodeFloat 1 (-1074) :: Double, encodeFloat 1 2000 :: Double)
  print (floatDigits (1 :: Double), floatRadix (1 :: Float), floatRange (1 :: Double), floatRange (1 :: Float))
  print (map exponent [1, 0.5, 8, 0 :: Double], map significand [1, 0.75, 8 :: Double], scaleFloat 3 (1.5 :: Double))
  print [(isNaN x, isInfinite x, isDenormalized x, isNegativeZero x, isIEEE x) | x <- [0 / 0, 1 / 0, 5.0e-324, -0.0, 1 :: Double]]
  print [(x == y, x < y, compare x y) | x <- [1, 2 :: Double], y <- [1, 2]]
  print (let nan = 0 / 0 :: Double in (nan == nan, nan < 1, nan > 1, nan /= nan, max nan 1, min 1 nan))
  print [atan2 y x | y <- [-1, 0, 1], x <- [-1, 0, 1 :: Double]]
  print (sqrt 2 :: Double, exp 1 :: Double, log 10 :: Double, 2 ** 0.5 :: Double, logBase 2 1024 :: Double, pi :: Double)
  print (map (\f -> f (0.5 :: Double)) [sin, cos, tan, asin, acos, atan])
  print (sqrt 2 :: Float, pi :: Float)
  print (fromIntegral (2 ^ (53 :: Int) + 1 :: Integer) :: Double, fromIntegral (maxBound :: Int) :: Double)
  print (fromRational 0.1 :: Double, fromRational (1e-320) :: Double, toRational (1 / 3 :: Float))
  print [showEFloat d x "" | d <- [Nothing, Just 0, Just 1, Just 3], x <- [0, 1234.5678, 0.00012, 9.99 :: Double]]
  print [showFFloat d x "" | d <- [Nothing, Just 0, Just 1, Just 3], x <- [0, 1234.5678, 0.00012, 9.996, -0.5, 0.25, 0.35 :: Double]]
  print [showGFloat (Just 2) x "" | x <- [0, 1234.5678, 0.00012, 1e8 :: Double]]
  print (showFFloatAlt (Just 0) (3 :: Double) "", showGFloatAlt Nothing (1e9 :: Double) "", showFloat (2.5 :: Double) "x")
  print (map (`showHFloat` "") [0, 1, 0.1, -212.21, 1e-300 :: Double])
  print (floatToDigits 10 (123.456 :: Double), floatToDigits 2 (0.15625 :: Double), floatToDigits 16 (1e10 :: Double), floatToDigits 3 (0.1 :: Double))
  print (showHex (255 :: Int) "", showOct (64 :: Int) "", showIntAtBase 2 (\d -> toEnum (d + 48)) (10 :: Int) "", showInt (12345678901234567890 :: Integer) "")
  print (readHex "ffz" :: [(Int, String)], readOct "778" :: [(Int, String)], readDec "12a" :: [(Integer, String)], readFloat "1.5e3x" :: [(Double, String)])
  print (readSigned readDec "-12 3" :: [(Int, String)], lexDigits "12ab", fromRat (3 / 8) :: Double)
  print (minimum [3.5, 1.25, 2], maximum [1, 2.5 :: Double], sum [0.1, 0.2, 0.3 :: Double], product [1.5, 2 :: Double])
  print (succ 1.5 :: Double, pred 1.5 :: Float, fromEnum (2.9 :: Double), [x | x <- [1.0 .. 3]] :: [Float])
