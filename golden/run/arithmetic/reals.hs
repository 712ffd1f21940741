{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns #-}
-- Operations on Double# and Float#, seen through their parts. Catches: NaN that equals itself, zeros
-- without a sign, denormal numbers, fractions that do not fit an Int#, literals rounded twice.
module Main (main) where

import GHC.Exts

row :: [Int] -> IO ()
row xs = putStrLn (unwords (map show xs))

double :: Double# -> [Int]
double x = case decodeDouble_Int64# x of (# m, e #) -> [I# m, I# e]

float :: Float# -> [Int]
float x = case decodeFloat_Int# x of (# m, e #) -> [I# m, I# e]

data Number = R Double# Float#

numbers :: [Number]
numbers =
  [ R 0.0## 0.0#, R -0.0## -0.0#, R 1.0## 1.0#, R -1.5## -1.5#, R 0.1## 0.1#, R 1.0e10## 1.0e10#
  , R 2.2250738585072014e-308## 1.17549435e-38#, R 5.0e-324## 1.0e-45#, R 1.7976931348623157e308## 3.4028235e38#
  , R (1.0## /## 0.0##) (divideFloat# 1.0# 0.0#), R 123456789.125## 123456.7# ]

binary :: Number -> Number -> [Int]
binary (R x x') (R y y') =
  concat [ double (x +## y), double (x -## y), double (x *## y)
         , float (plusFloat# x' y'), float (minusFloat# x' y'), float (timesFloat# x' y') ]
    ++ [ I# (x ==## y), I# (x /=## y), I# (x <## y), I# (x <=## y), I# (x >## y), I# (x >=## y)
       , I# (eqFloat# x' y'), I# (neFloat# x' y'), I# (ltFloat# x' y'), I# (leFloat# x' y'), I# (gtFloat# x' y'), I# (geFloat# x' y') ]
{-# NOINLINE binary #-}

quotient :: Number -> Number -> [Int]
quotient (R x x') (R y y') = double (x /## y) ++ float (divideFloat# x' y')
{-# NOINLINE quotient #-}

unary :: Number -> [Int]
unary (R x x') =
  concat [ double (negateDouble# x), double (fabsDouble# x), double (float2Double# x'), float (double2Float# x)
         , float (negateFloat# x'), float (fabsFloat# x'), double (sqrtDouble# (fabsDouble# x)), float (sqrtFloat# (fabsFloat# x')) ]
    ++ (case decodeDouble_2Int# x of
         (# _, 0##, 0##, e #) -> [I# e]
         (# s, h, l, e #) -> [I# s, I# (word2Int# h), I# (word2Int# l), I# e])
{-# NOINLINE unary #-}

whole :: Number -> [Int]
whole (R x x') = [I# (double2Int# x), I# (float2Int# x')]
{-# NOINLINE whole #-}

fromInt :: Int -> [Int]
fromInt (I# n) =
  concat [double (int2Double# n), float (int2Float# n), double (word2Double# (int2Word# n)), float (word2Float# (int2Word# n))]
{-# NOINLINE fromInt #-}

name :: Double# -> Int
name 0.0## = 1
name 1.5## = 2
name _     = 3
{-# NOINLINE name #-}

name' :: Float# -> Int
name' 0.0# = 1
name' 2.5# = 2
name' _    = 3
{-# NOINLINE name' #-}

-- Fractions as arguments of unknown functions, of partial applications, and captured by closures.
apply :: (Double# -> Float# -> Int -> Int) -> Double# -> Float# -> Int -> Int
apply f x y n = f x y n
{-# NOINLINE apply #-}

captured :: Double# -> Float# -> [Int -> Int]
captured x y = [\n -> I# (double2Int# (x *## 2.0##)) + n, \n -> I# (float2Int# (plusFloat# y 0.5#)) + n]
{-# NOINLINE captured #-}

many :: Int -> (# Double#, Double#, Float#, Double#, Double#, Double# #)
many (I# n) = (# x, x +## 1.0##, 3.5#, x +## 2.0##, x +## 3.0##, x +## 4.0## #)
  where !x = int2Double# n
{-# NOINLINE many #-}

main :: IO ()
main = do
  mapM_ (\x -> mapM_ (\y -> row (binary x y)) numbers) numbers
  mapM_ (\(R x x') -> row (quotient (R 1.0## 1.0#) (R x x'))) (drop 2 numbers)
  mapM_ (row . unary) numbers
  mapM_ (row . whole) [R 0.9## 0.9#, R -0.9## -0.9#, R 1.0e10## 1.0e10#, R -123456.9## -123456.9#, R 1.0e300## 1.0e30#, R -9223372036854775808.0## -9223372036854775808.0#]
  mapM_ (row . fromInt) [0, 1, -1, 9007199254740993, -9007199254740995, 9007199791611905, 9223372036854775807, 36028801313931265]
  let !nan = (0.0## /## 0.0##)
  row [I# (nan ==## nan), I# (nan /=## nan), I# (nan <## 1.0##), I# (nan >=## nan), name nan]
  row [name 0.0##, name -0.0##, name 1.5##, name 7.0##, name' 0.0#, name' -0.0#, name' 2.5#, name' 1.0#]
  row [apply (\x y n -> I# (double2Int# x +# float2Int# y) + n) 10.5## 20.25# 3]
  row (map (\f -> f 100) (captured 21.0## 6.5#))
  case many 7 of
    (# a, b, c, d, e, f #) -> row (concat [double a, double b, float c, double d, double e, double f])
