-- Catches: doubles and floats shown, read, rounded and taken apart wrongly at borders.
module Main (main) where
import Numeric
import Data.Int
import Data.Word
import GHC.Float (float2Double, double2Float, castWord64ToDouble, castDoubleToWord64, castFloatToWord32, castWord32ToFloat)
import Data.List

ds :: [Double]
ds = [0, -0.0, 1, -1, 0.1, 0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 1e7, 1e-2, 0.099, 9999999, 12345678.9, 1.0e-310, 5.0e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 1/3, 2/3, 1e22, 1e23, 123456789012345680, 9007199254740993, 4.35, 0.3, 1e21, 4611686018427387904, 9223372036854775807, 1/0, -1/0, 0/0]
fs :: [Float]
fs = [0, -0.0, 1, 0.1, 0.5, 1.5, 2.5, 16777217, 3.4028235e38, 1.0e-45, 1.17549435e-38, 1/3, 1e7, 1e10, 0.099, 1/0, -1/0, 0/0]

main :: IO ()
main = do
  print ds; print fs
  print ([(truncate d, round d, ceiling d, floor d) | d <- filter fin ds] :: [(Integer, Integer, Integer, Integer)])
  print ([(truncate d, round d, ceiling d, floor d) | d <- filter fin ds, abs d < 9e18] :: [(Int, Int, Int, Int)])
  print ([(truncate d, round d, ceiling d, floor d) | d <- filter fin ds, abs d < 120] :: [(Int8, Int8, Int8, Int8)])
  print ([(truncate d, round d, ceiling d, floor d) | d <- fs, not (isNaN d || isInfinite d), d >= 0, d < 60000] :: [(Word16, Word16, Word16, Word16)])
  print (map decodeFloat ds); print (map decodeFloat fs)
  print (map significand (filter fin ds), map exponent (filter fin ds))
  print [(isNaN d, isInfinite d, isDenormalized d, isNegativeZero d) | d <- ds]
  print (map (floatToDigits 10) (filter (> 0) (filter fin ds)))
  print [encodeFloat m e :: Double | (m, e) <- [(1, 0), (3, -1), (1, 1023), (1, 1024), (1, -1074), (1, -1075), (3, -1075), (2^53 + 1, 0), (2^54 + 3, -2000), (-5, 3), (2^60, 970)]]
  print [encodeFloat m e :: Float | (m, e) <- [(1, 0), (3, -1), (1, 127), (1, 128), (1, -149), (1, -150), (3, -150), (2^24 + 1, 0)]]
  print [scaleFloat k (1.5 :: Double) | k <- [-1080, -1074, -10, 0, 10, 1023, 1024]]
  print (map double2Float ds, map float2Double fs)
  mapM_ (\d -> putStrLn (showEFloat (Just 3) d (' ' : showFFloat (Just 2) d (' ' : showGFloat (Just 2) d (' ' : showFFloat Nothing d (' ' : showEFloat Nothing d (' ' : showEFloat (Just 0) d (' ' : showFFloat (Just 0) d ""))))))) ) ds
  putStrLn (showHFloat (1.5 :: Double) (' ' : showHFloat (0.1 :: Double) (' ' : showHFloat (5.0e-324 :: Double) (' ' : showFFloatAlt (Just 0) (3 :: Double) (' ' : showGFloatAlt (Just 1) (0.01 :: Double) "")))))
  print (map (read :: String -> Double) ["1", "1.5", "1e10", "1.5e-3", "-2.5", " 3 ", "(4.5)", "1e400", "1e-400", "NaN", "Infinity", "-Infinity", "123456789012345678901234567890", "0.1e1", "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623159e308", "9007199254740993", "0x10"])
  print (map (read :: String -> Float) ["1.1", "16777217", "3.4028236e38", "1e-46", "0.1", "1.17549429e-38"])
  print [(a / b, a ** b, a `compare` b, a == b, max a b, min a b) | a <- [0, -0.0, 1, -1, 1/0, 0/0], b <- [0, -0.0, 2, 0.5, -1/0, 0/0 :: Double]]
  print [(sqrt d, exp d, log d, sin d, cos d, tan d) | d <- [0, 0.5, 1, 2, 10, 100, 1e5, -1 :: Double]]
  print [(asin d, acos d, atan d, sinh d, cosh d, tanh d) | d <- [0, 0.1, 0.25, 0.5, 0.75, 1, -1, -0.3 :: Double]]
  print [atan2 y x | y <- [0, -0.0, 1, -1, 1/0], x <- [0, -0.0, 1, -1, -1/0 :: Double]]
  print [(sqrt d, exp d, log d, sin d, cos d, d ** 1.5, sinh d, tanh d) | d <- [0, 0.5, 1, 2, 10, 88 :: Float]]
  print [logBase 2 8, logBase 10 1000, 2 ** 0.5, 10 ^^ (-3), 2 ^ (10 :: Int), (-8) ** (1/3), fromIntegral (3 :: Int) / 7 :: Double]
  print (floatRadix (1 :: Double), floatDigits (1 :: Float), floatRange (1 :: Double), floatRange (1 :: Float), isIEEE (1 :: Double))
  print ([1, 1.5 .. 3] :: [Double], [1 .. 3.5] :: [Double], [10, 8 .. 1] :: [Float], [0.1 .. 1] :: [Double], succ 1.5 :: Double, fromEnum (3.7 :: Double), toEnum 3 :: Float)
  print (castDoubleToWord64 1.5, castWord64ToDouble 0x7ff0000000000000, castFloatToWord32 (-0.0), castWord32ToFloat 0x7f800001)
  print (sum [0.1, 0.2, 0.3 :: Double], foldl' (+) 0 (replicate 10 0.1) :: Double, product [1.1, 2.2 :: Float], fromIntegral (maxBound :: Int) :: Double, fromIntegral (maxBound :: Word64) :: Float, fromIntegral (2^53 + 1 :: Int) :: Double)
  print (truncate (1e20 :: Double) :: Integer, round (1e30 :: Double) :: Integer, floor (-1e25 :: Double) :: Integer, ceiling (2^70 + 0.5 :: Double) :: Integer)
  print (minimum [3, 0/0, 1 :: Double], maximum [3, 1, 2 :: Float], signum (-0.0 :: Double), abs (-0.0 :: Double), negate 0 :: Double)
  print (reads "1.5abc" :: [(Double, String)], reads "1.e5" :: [(Double, String)], reads ".5" :: [(Double, String)], reads "1e" :: [(Double, String)])
  print (showsPrec 7 (-1.5 :: Double) "", Just (-2 :: Double), [Left 1.0e-2, Right (-3.0 :: Float) :: Either Double Float])
  where fin d = not (isNaN d || isInfinite d)
