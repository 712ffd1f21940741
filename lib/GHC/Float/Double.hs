{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, BangPatterns #-}
-- |
-- Floating-point numbers: their classes, their conversions to and from whole
-- numbers and fractions, and their text.
module GHC.Float.Double
  ( module GHC.Float.Class
  , Float (..), Double (..)
  , FFFormat (..), showFloat, showSignedFloat, formatRealFloat, formatRealFloatAlt
  , floatToDigits, roundTo, fromRat, fromRat', expt
  , truncateDouble, roundDouble, ceilingDouble, floorDouble, powerDouble, rationalToDouble
  , truncateFloat, roundFloat, ceilingFloat, floorFloat, powerFloat, rationalToFloat
  , float2Double, double2Float, int2Double, double2Int, int2Float, float2Int, word2Double
  , sqrtDouble, sqrtFloat, castDoubleToWord64, castWord64ToDouble, castFloatToWord32, castWord32ToFloat
  , word2Float, plusDouble, minusDouble, timesDouble, divideDouble, negateDouble, fabsDouble
  , sinDouble, cosDouble, tanDouble, expDouble, logDouble, atanDouble
  , asinDouble, acosDouble, sinhDouble, coshDouble, tanhDouble, asinhDouble, acoshDouble, atanhDouble
  , sinFloat, cosFloat, tanFloat, expFloat, logFloat, asinFloat, acosFloat, atanFloat, sinhFloat, coshFloat
  , tanhFloat, asinhFloat, acoshFloat, atanhFloat, expm1Double, expm1Float, log1pDouble, log1pFloat
  , eqDouble, eqFloat, gtDouble, gtFloat, geDouble, geFloat, ltDouble, ltFloat, leDouble, leFloat
  , isDoubleNaN, isFloatNaN, isDoubleInfinite, isFloatInfinite, isDoubleFinite, isFloatFinite
  , isDoubleDenormalized, isFloatDenormalized, isDoubleNegativeZero, isFloatNegativeZero, clamp
  , plusFloat, minusFloat, timesFloat, divideFloat, negateFloat, fabsFloat
  ) where

import GHC.Base
import GHC.Basics (foldl', reverse)
import GHC.Enum
import GHC.Float.Class
import GHC.List (all, init, length, null, replicate, splitAt, take)
import GHC.Num
import GHC.Prim
import GHC.Real
import GHC.Show
import GHC.Word.Type

-- | The conversions that lose nothing, or what does not fit.
float2Double :: Float -> Double
float2Double (F# x) = D# (float2Double# x)

double2Float :: Double -> Float
double2Float (D# x) = F# (double2Float# x)

int2Double :: Int -> Double
int2Double (I# n) = D# (int2Double# n)

double2Int :: Double -> Int
double2Int (D# x) = I# (double2Int# x)

int2Float :: Int -> Float
int2Float (I# n) = F# (int2Float# n)

float2Int :: Float -> Int
float2Int (F# x) = I# (float2Int# x)

word2Double :: Word -> Double
word2Double (W# n) = D# (word2Double# n)

word2Float :: Word -> Float
word2Float (W# n) = F# (word2Float# n)

-- | The bits of a number, and the number with some bits.
castDoubleToWord64 :: Double -> Word64
castDoubleToWord64 (D# x) = case newByteArray# 8# realWorld# of
  (# s1, a #) -> case writeDoubleArray# a 0# x s1 of
    s2 -> case readWord64Array# a 0# s2 of (# _, w #) -> W64# w

castWord64ToDouble :: Word64 -> Double
castWord64ToDouble (W64# w) = case newByteArray# 8# realWorld# of
  (# s1, a #) -> case writeWord64Array# a 0# w s1 of
    s2 -> case readDoubleArray# a 0# s2 of (# _, x #) -> D# x

castFloatToWord32 :: Float -> Word32
castFloatToWord32 (F# x) = case newByteArray# 8# realWorld# of
  (# s1, a #) -> case writeFloatArray# a 0# x s1 of
    s2 -> case readWord32Array# a 0# s2 of (# _, w #) -> W32# w

castWord32ToFloat :: Word32 -> Float
castWord32ToFloat (W32# w) = case newByteArray# 8# realWorld# of
  (# s1, a #) -> case writeWord32Array# a 0# w s1 of
    s2 -> case readFloatArray# a 0# s2 of (# _, x #) -> F# x
{-# NOINLINE castDoubleToWord64 #-}
{-# NOINLINE castWord64ToDouble #-}
{-# NOINLINE castFloatToWord32 #-}
{-# NOINLINE castWord32ToFloat #-}

-- | The operations of the classes, at these types.
plusDouble, minusDouble, timesDouble, divideDouble :: Double -> Double -> Double
plusDouble = (+)
minusDouble = (-)
timesDouble = (*)
divideDouble = (/)

negateDouble, fabsDouble, sinDouble, cosDouble, tanDouble, expDouble, logDouble, atanDouble :: Double -> Double
negateDouble = negate
fabsDouble = abs
sinDouble = sin
cosDouble = cos
tanDouble = tan
expDouble = exp
logDouble = log
atanDouble = atan

plusFloat, minusFloat, timesFloat, divideFloat :: Float -> Float -> Float
plusFloat = (+)
minusFloat = (-)
timesFloat = (*)
divideFloat = (/)

negateFloat, fabsFloat :: Float -> Float
negateFloat = negate
fabsFloat = abs

-- | Square roots.
sqrtDouble :: Double -> Double
sqrtDouble (D# x) = D# (sqrtDouble# x)

sqrtFloat :: Float -> Float
sqrtFloat (F# x) = F# (sqrtFloat# x)

isTrue :: Bool -> Int#
isTrue True  = 1#
isTrue False = 0#
{-# INLINE isTrue #-}

-- region positive-ratio
-- The nearest number to n / d, both positive, in a format with so many digits
-- and this exponent of its least number. The quotient is computed with all its
-- digits and one or two more; what the division leaves decides the rounding.
positiveRatio :: RealFloat a => Int -> Int -> Integer -> Integer -> a
positiveRatio digits leastExp n d
  | q < shiftedLeft 1 digits = encodeFloat (rounded q (compare (2 * r) den)) e
  | otherwise = encodeFloat (rounded (q `quot` 2) half) (e + 1)
  where
    e = max (log2 n - log2 d - digits) leastExp
    den = if e >= 0 then shiftedLeft d e else d
    (q, r) = quotRem (if e >= 0 then n else shiftedLeft n (negate e)) den
    half
      | even q    = LT
      | r == 0    = EQ
      | otherwise = GT
    rounded m LT = m
    rounded m EQ = if even m then m else m + 1
    rounded m GT = m + 1

-- end positive-ratio

-- | The nearest number to a fraction.
fromRat, fromRat' :: RealFloat a => Rational -> a
fromRat r@(n :% d)
  | d == 0    = if n == 0 then 0 / 0 else if n < 0 then negate 1 / 0 else 1 / 0
  | otherwise = fromRat' r
fromRat' (n :% d) = result
  where
    digits = floatDigits result
    (least, _) = floatRange result
    result
      | n < 0     = negate (positiveRatio digits (least - digits) (negate n) d)
      | n == 0    = 0
      | otherwise = positiveRatio digits (least - digits) n d

-- | A power of a small number.
expt :: Integer -> Int -> Integer
expt b n = if b == 2 && n >= 0 then shiftedLeft 1 n else b ^ n

-- Double

instance Num Double where
  D# x + D# y = D# (x +## y)
  D# x - D# y = D# (x -## y)
  D# x * D# y = D# (x *## y)
  negate (D# x) = D# (negateDouble# x)
  abs (D# x) = D# (fabsDouble# x)
  signum x
    | x > 0     = 1
    | x < 0     = negate 1
    | otherwise = x
  fromInteger (IS n) = D# (int2Double# n)
  fromInteger n      = D# (integerEncodeDouble# n 0#)
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE negate #-}
  {-# INLINE abs #-}
  {-# INLINE fromInteger #-}

instance Real Double where
  toRational x = case decodeFloat x of
    (m, e)
      | e >= 0    -> shiftedLeft m e :% 1
      | otherwise -> twos m (negate e)
    where
      -- The numerator loses its factors of two first.
      twos m n
        | n > 0 && even m = twos (m `quot` 2) (n - 1)
        | otherwise       = m :% shiftedLeft 1 n
  toDouble x = Just x

instance Fractional Double where
  D# x / D# y = D# (x /## y)
  recip x = 1 / x
  fromRational (n :% d) = rationalToDouble n d
  fromDouble x = Just x
  {-# INLINE (/) #-}

-- region rounding-double
-- A conversion goes by way of Integer; when the result is an Int, nothing of
-- that is left, for the conversion is inlined and so is the one from Integer.
instance RealFrac Double where
  properFraction x = case truncateDouble x of n -> (fromInteger n, fractionDouble (x - fromInteger n))
  truncate x = fromInteger (truncateDouble x)
  round x = fromInteger (roundDouble x)
  ceiling x = fromInteger (ceilingDouble x)
  floor x = fromInteger (floorDouble x)
  {-# INLINE properFraction #-}
  {-# INLINE truncate #-}
  {-# INLINE round #-}
  {-# INLINE ceiling #-}
  {-# INLINE floor #-}

-- What has no fraction has the positive zero: infinities, a negative zero, and what is not a number.
fractionDouble :: Double -> Double
fractionDouble r = if r > -1 && r < 1 then r + 0 else 0

-- | The rounded number: an 'Int#' if it is one that surely fits.
truncateDouble, roundDouble, ceilingDouble, floorDouble :: Double -> Integer
truncateDouble x@(D# x#)
  | abs x < 4.611686018427387904e18 = IS (double2Int# x#)
  | otherwise = wholePartDouble x
{-# INLINE truncateDouble #-}

ceilingDouble x@(D# x#)
  | abs x < 4.611686018427387904e18 = case double2Int# x# of
      n -> IS (n +# isTrue (D# (int2Double# n) < x))
  | otherwise = wholePartDouble x
{-# INLINE ceilingDouble #-}

floorDouble x@(D# x#)
  | abs x < 4.611686018427387904e18 = case double2Int# x# of
      n -> IS (n -# isTrue (D# (int2Double# n) > x))
  | otherwise = wholePartDouble x
{-# INLINE floorDouble #-}

roundDouble x@(D# x#)
  | abs x < 4.611686018427387904e18 = IS (nearestDouble x (double2Int# x#))
  | otherwise = wholePartDouble x
{-# INLINE roundDouble #-}
-- end rounding-double

-- The nearest whole number, of two the even one, from the one towards zero.
nearestDouble :: Double -> Int# -> Int#
nearestDouble x n
  | r < half  = n
  | r > half  = away n
  | otherwise = case andI# n 1# of
      0# -> n
      _  -> away n
  where
    r = abs (x - D# (int2Double# n))
    half = 0.5 :: Double
    away :: Int# -> Int#
    away i = case x < 0 of
      True  -> i -# 1#
      False -> i +# 1#

-- The whole part of a number so large that it has no other, or of a small one.
wholePartDouble :: Double -> Integer
wholePartDouble x = case decodeFloat x of
  (m, e)
    | e >= 0    -> shiftedLeft m e
    | otherwise -> m `quot` shiftedLeft 1 (negate e)
{-# NOINLINE wholePartDouble #-}

instance Floating Double where
  pi = 3.141592653589793238
  exp (D# x) = D# (expDouble# x)
  log (D# x) = D# (logDouble# x)
  sqrt (D# x) = D# (sqrtDouble# x)
  sin (D# x) = D# (sinDouble# x)
  cos (D# x) = D# (cosDouble# x)
  tan (D# x) = D# (tanDouble# x)
  asin (D# x) = D# (asinDouble# x)
  acos (D# x) = D# (acosDouble# x)
  atan (D# x) = D# (atanDouble# x)
  sinh (D# x) = D# (sinhDouble# x)
  cosh (D# x) = D# (coshDouble# x)
  tanh (D# x) = D# (tanhDouble# x)
  asinh (D# x) = D# (asinhDouble# x)
  acosh (D# x) = D# (acoshDouble# x)
  atanh (D# x) = D# (atanhDouble# x)
  x ** y = powerDouble x y
  logBase b x = log x / log b
  log1p (D# x) = D# (log1pDouble# x)
  expm1 (D# x) = D# (expm1Double# x)
  log1pexp x
    | x <= 18   = log1p (exp x)
    | x <= 100  = x + exp (negate x)
    | otherwise = x
  log1mexp x
    | x > negate (log 2) = log (negate (expm1 x))
    | otherwise          = log1p (negate (exp x))

-- | A power.
powerDouble :: Double -> Double -> Double
powerDouble (D# x) (D# y) = D# (x **## y)

instance RealFloat Double where
  floatRadix _ = 2
  floatDigits _ = 53
  floatRange _ = (-1021, 1024)
  decodeFloat (D# x) = case decodeDouble_Int64# x of (# m, e #) -> (IS m, I# e)
  encodeFloat n (I# e) = D# (integerEncodeDouble# n e)
  isNaN x = not (x == x)
  isInfinite x = x == 1 / 0 || x == negate 1 / 0
  isDenormalized x = x /= 0 && abs x < 2.2250738585072014e-308
  isNegativeZero x = x == 0 && 1 / x < 0
  isIEEE _ = True
  decimalDigits (D# x) = case doubleDigits# x of (# w, e #) -> digitsOfWord w e

instance Enum Double where
  succ x = x + 1
  pred x = x - 1
  toEnum (I# n) = D# (int2Double# n)
  fromEnum x = integerToInt (truncateDouble x)
  enumFrom = numericEnumFrom
  enumFromThen = numericEnumFromThen
  enumFromTo = numericEnumFromTo
  enumFromThenTo = numericEnumFromThenTo
  {-# INLINE enumFrom #-}
  {-# INLINE enumFromThen #-}
  {-# INLINE enumFromTo #-}
  {-# INLINE enumFromThenTo #-}

instance Show Double where
  showsPrec p x = showSignedFloat showFloat p x

-- | The nearest number to the fraction of two integers.
rationalToDouble :: Integer -> Integer -> Double
rationalToDouble n d
  | d == 0    = if n == 0 then 0 / 0 else if n < 0 then negate 1 / 0 else 1 / 0
  | n < 0     = negate (positiveRatio 53 (-1074) (negate n) d)
  | n == 0    = 0
  | otherwise = positiveRatio 53 (-1074) n d

-- Float

instance Num Float where
  F# x + F# y = F# (plusFloat# x y)
  F# x - F# y = F# (minusFloat# x y)
  F# x * F# y = F# (timesFloat# x y)
  negate (F# x) = F# (negateFloat# x)
  abs (F# x) = F# (fabsFloat# x)
  signum x
    | x > 0     = 1
    | x < 0     = negate 1
    | otherwise = x
  fromInteger (IS n) = F# (int2Float# n)
  fromInteger n      = F# (integerEncodeFloat# n 0#)
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE negate #-}
  {-# INLINE abs #-}
  {-# INLINE fromInteger #-}

instance Real Float where
  toRational x = case decodeFloat x of
    (m, e)
      | e >= 0    -> shiftedLeft m e :% 1
      | otherwise -> twos m (negate e)
    where
      -- The numerator loses its factors of two first.
      twos m n
        | n > 0 && even m = twos (m `quot` 2) (n - 1)
        | otherwise       = m :% shiftedLeft 1 n
  toDouble (F# x) = Just (D# (float2Double# x))

instance Fractional Float where
  F# x / F# y = F# (divideFloat# x y)
  recip x = 1 / x
  fromRational (n :% d) = rationalToFloat n d
  fromDouble (D# x) = Just (F# (double2Float# x))
  {-# INLINE (/) #-}

-- region rounding-float
-- A conversion goes by way of Integer; when the result is an Int, nothing of
-- that is left, for the conversion is inlined and so is the one from Integer.
instance RealFrac Float where
  properFraction x = case truncateFloat x of n -> (fromInteger n, fractionFloat (x - fromInteger n))
  truncate x = fromInteger (truncateFloat x)
  round x = fromInteger (roundFloat x)
  ceiling x = fromInteger (ceilingFloat x)
  floor x = fromInteger (floorFloat x)
  {-# INLINE properFraction #-}
  {-# INLINE truncate #-}
  {-# INLINE round #-}
  {-# INLINE ceiling #-}
  {-# INLINE floor #-}

fractionFloat :: Float -> Float
fractionFloat r = if r > -1 && r < 1 then r + 0 else 0

-- | The rounded number: an 'Int#' if it is one that surely fits.
truncateFloat, roundFloat, ceilingFloat, floorFloat :: Float -> Integer
truncateFloat x@(F# x#)
  | abs x < 4.611686018427387904e18 = IS (float2Int# x#)
  | otherwise = wholePartFloat x
{-# INLINE truncateFloat #-}

ceilingFloat x@(F# x#)
  | abs x < 4.611686018427387904e18 = case float2Int# x# of
      n -> IS (n +# isTrue (F# (int2Float# n) < x))
  | otherwise = wholePartFloat x
{-# INLINE ceilingFloat #-}

floorFloat x@(F# x#)
  | abs x < 4.611686018427387904e18 = case float2Int# x# of
      n -> IS (n -# isTrue (F# (int2Float# n) > x))
  | otherwise = wholePartFloat x
{-# INLINE floorFloat #-}

roundFloat x@(F# x#)
  | abs x < 4.611686018427387904e18 = IS (nearestFloat x (float2Int# x#))
  | otherwise = wholePartFloat x
{-# INLINE roundFloat #-}
-- end rounding-float

-- The nearest whole number, of two the even one, from the one towards zero.
nearestFloat :: Float -> Int# -> Int#
nearestFloat x n
  | r < half  = n
  | r > half  = away n
  | otherwise = case andI# n 1# of
      0# -> n
      _  -> away n
  where
    r = abs (x - F# (int2Float# n))
    half = 0.5 :: Float
    away :: Int# -> Int#
    away i = case x < 0 of
      True  -> i -# 1#
      False -> i +# 1#

-- The whole part of a number so large that it has no other, or of a small one.
wholePartFloat :: Float -> Integer
wholePartFloat x = case decodeFloat x of
  (m, e)
    | e >= 0    -> shiftedLeft m e
    | otherwise -> m `quot` shiftedLeft 1 (negate e)
{-# NOINLINE wholePartFloat #-}

instance Floating Float where
  pi = 3.141592653589793238
  exp (F# x) = F# (expFloat# x)
  log (F# x) = F# (logFloat# x)
  sqrt (F# x) = F# (sqrtFloat# x)
  sin (F# x) = F# (sinFloat# x)
  cos (F# x) = F# (cosFloat# x)
  tan (F# x) = F# (tanFloat# x)
  asin (F# x) = F# (asinFloat# x)
  acos (F# x) = F# (acosFloat# x)
  atan (F# x) = F# (atanFloat# x)
  sinh (F# x) = F# (sinhFloat# x)
  cosh (F# x) = F# (coshFloat# x)
  tanh (F# x) = F# (tanhFloat# x)
  asinh (F# x) = F# (asinhFloat# x)
  acosh (F# x) = F# (acoshFloat# x)
  atanh (F# x) = F# (atanhFloat# x)
  x ** y = powerFloat x y
  logBase b x = log x / log b
  log1p (F# x) = F# (log1pFloat# x)
  expm1 (F# x) = F# (expm1Float# x)
  log1pexp x
    | x <= 18   = log1p (exp x)
    | x <= 100  = x + exp (negate x)
    | otherwise = x
  log1mexp x
    | x > negate (log 2) = log (negate (expm1 x))
    | otherwise          = log1p (negate (exp x))

-- | A power.
powerFloat :: Float -> Float -> Float
powerFloat (F# x) (F# y) = F# (powerFloat# x y)

instance RealFloat Float where
  floatRadix _ = 2
  floatDigits _ = 24
  floatRange _ = (-125, 128)
  decodeFloat (F# x) = case decodeFloat_Int# x of (# m, e #) -> (IS m, I# e)
  encodeFloat n (I# e) = F# (integerEncodeFloat# n e)
  isNaN x = not (x == x)
  isInfinite x = x == 1 / 0 || x == negate 1 / 0
  isDenormalized x = x /= 0 && abs x < 1.17549435e-38
  isNegativeZero x = x == 0 && 1 / x < 0
  isIEEE _ = True
  decimalDigits (F# x) = case floatDigits# x of (# w, e #) -> digitsOfWord w e

instance Enum Float where
  succ x = x + 1
  pred x = x - 1
  toEnum (I# n) = F# (int2Float# n)
  fromEnum x = integerToInt (truncateFloat x)
  enumFrom = numericEnumFrom
  enumFromThen = numericEnumFromThen
  enumFromTo = numericEnumFromTo
  enumFromThenTo = numericEnumFromThenTo
  {-# INLINE enumFrom #-}
  {-# INLINE enumFromThen #-}
  {-# INLINE enumFromTo #-}
  {-# INLINE enumFromThenTo #-}

instance Show Float where
  showsPrec p x = showSignedFloat showFloat p x

-- | The nearest number to the fraction of two integers.
rationalToFloat :: Integer -> Integer -> Float
rationalToFloat n d
  | d == 0    = if n == 0 then 0 / 0 else if n < 0 then negate 1 / 0 else 1 / 0
  | n < 0     = negate (positiveRatio 24 (-149) (negate n) d)
  | n == 0    = 0
  | otherwise = positiveRatio 24 (-149) n d

-- Text

-- | How a number is written: with an exponent, without, or as 'show' decides.
data FFFormat = FFExponent | FFFixed | FFGeneric

-- | A number as 'show' writes it, if it is not negative.
showFloat :: RealFloat a => a -> ShowS
showFloat x rest = formatRealFloat FFGeneric Nothing x ++ rest

-- | A number, which the function shows if it is not negative; else, after a
-- sign, in parentheses when the operator around it binds more tightly than @-@.
showSignedFloat :: RealFloat a => (a -> ShowS) -> Int -> a -> ShowS
showSignedFloat showPos p x
  | x < 0 || isNegativeZero x = showParen (p > 6) (\rest -> '-' : showPos (negate x) rest)
  | otherwise                 = showPos x

-- | A number in a format, with so many digits after the point if that is said.
formatRealFloat :: RealFloat a => FFFormat -> Maybe Int -> a -> String
formatRealFloat format decimals x = formatRealFloatAlt format decimals False x

-- | The same; the flag wants a point even if no digit follows.
formatRealFloatAlt :: RealFloat a => FFFormat -> Maybe Int -> Bool -> a -> String
formatRealFloatAlt format decimals alt x
  | isNaN x                   = "NaN"
  | isInfinite x              = if x < 0 then "-Infinity" else "Infinity"
  | x < 0 || isNegativeZero x = '-' : formatDigits format decimals alt (shortest (negate x))
  | otherwise                 = formatDigits format decimals alt (shortest x)

-- region format-digits
-- The digits d1, d2, … and the exponent e of 0.d1d2… × 10^e, in a format.
formatDigits :: FFFormat -> Maybe Int -> Bool -> ([Int], Int) -> String
formatDigits format decimals alt (ds, e) = case format of
  FFGeneric
    | e < 0 || e > 7 -> formatDigits FFExponent decimals alt (ds, e)
    | otherwise      -> formatDigits FFFixed decimals alt (ds, e)
  FFExponent -> case decimals of
    Nothing -> case ds of
      [0]    -> "0.0e0"
      [d]    -> digit d : '.' : '0' : 'e' : show (e - 1)
      d : fs -> digit d : '.' : digits fs ('e' : show (e - 1))
      []     -> ""
    Just n
      | n <= 0 -> case ds of
          [0] -> "0e0"
          _   -> case rounded 1 of
            (up, d : _) -> digit d : 'e' : show (e - 1 + up)
            _           -> ""
      | otherwise -> case ds of
          [0] -> '0' : '.' : (replicate n '0' ++ "e0")
          _   -> case rounded (n + 1) of
            (up, d : fs) -> digit d : '.' : digits fs ('e' : show (e - 1 + up))
            _            -> ""
  FFFixed -> case decimals of
    Nothing
      | e <= 0    -> '0' : '.' : (replicate (negate e) '0' ++ digits ds "")
      | otherwise -> whole e ds
    Just n0
      | e >= 0 -> case roundTo 10 (n + e) ds of
          (up, is) -> case splitAt (e + up) is of
            (ls, rs) -> orZero (digits ls "") ++ fraction rs
      | otherwise -> case roundTo 10 n (replicate (negate e) 0 ++ ds) of
          (up, is) -> case if up > 0 then is else 0 : is of
            d : rs -> digit d : fraction rs
            []     -> ""
      where
        n = max n0 0
  where
    digit (I# d) = intToDigit# d
    digits [] rest       = rest
    digits (d : fs) rest = digit d : digits fs rest
    orZero "" = "0"
    orZero s  = s
    fraction rs = if null rs && not alt then "" else '.' : digits rs ""
    -- The digits before the point, filled with zeros, and those after it.
    whole :: Int -> [Int] -> String
    whole 0 fs       = '.' : orZero (digits fs "")
    whole n []       = '0' : whole (n - 1) []
    whole n (d : fs) = digit d : whole (n - 1) fs
    -- As many digits, rounded, and 1 if a digit was carried out in front.
    rounded n = case roundTo 10 n ds of
      (up, is) -> (up, if up > 0 then init is else is)
-- end format-digits

-- region round-to
-- | Digits rounded to so many, and 1 if there is one more in front for it. Of
-- two neighbours that are equally near, the one with an even last digit.
roundTo :: Int -> Int -> [Int] -> (Int, [Int])
roundTo base n0 ds0 = case go n0 True ds0 of
  (0, ds) -> (0, ds)
  (_, ds) -> (1, 1 : ds)
  where
    half = base `quot` 2
    go n _ [] = (0, replicate n 0)
    go 0 evenBefore (d : ds)
      | d == half && evenBefore && all (\z -> z == 0) ds = (0, [])
      | otherwise = (if d >= half then 1 else 0, [])
    go n _ (d : ds) = case go (n - 1) (even d) ds of
      (carry, rest)
        | d + carry == base -> (1, 0 : rest)
        | otherwise         -> (0, d + carry : rest)
-- end round-to

-- The shortest decimal digits of a number that is not negative.
shortest :: RealFloat a => a -> ([Int], Int)
shortest x = if x == 0 then ([0], 0) else decimalDigits x

-- | The fewest digits that tell the number from its neighbours, and the
-- exponent: @([d1, d2 …], e)@ is 0.d1d2… times the base to the power of e.
floatToDigits :: RealFloat a => Integer -> a -> ([Int], Int)
floatToDigits base x
  | x == 0     = ([0], 0)
  | base == 10 = decimalDigits x
  | otherwise  = digitsByDivision base x

-- The digits of a number in decimal, and their exponent.
digitsOfWord :: Word# -> Int# -> ([Int], Int)
digitsOfWord w0 e0 = go w0 0# []
  where
    go :: Word# -> Int# -> [Int] -> ([Int], Int)
    go w n ds = case quotRemWord# w 10## of
      (# q, r #) -> case q `eqWord#` 0## of
        1# -> (I# (word2Int# r) : ds, I# (e0 +# n +# 1#))
        _  -> go q (n +# 1#) (I# (word2Int# r) : ds)

-- Operations of the classes, for one type each.

asinDouble :: Double -> Double
asinDouble = asin
acosDouble :: Double -> Double
acosDouble = acos
sinhDouble :: Double -> Double
sinhDouble = sinh
coshDouble :: Double -> Double
coshDouble = cosh
tanhDouble :: Double -> Double
tanhDouble = tanh
asinhDouble :: Double -> Double
asinhDouble = asinh
acoshDouble :: Double -> Double
acoshDouble = acosh
atanhDouble :: Double -> Double
atanhDouble = atanh
sinFloat :: Float -> Float
sinFloat = sin
cosFloat :: Float -> Float
cosFloat = cos
tanFloat :: Float -> Float
tanFloat = tan
expFloat :: Float -> Float
expFloat = exp
logFloat :: Float -> Float
logFloat = log
asinFloat :: Float -> Float
asinFloat = asin
acosFloat :: Float -> Float
acosFloat = acos
atanFloat :: Float -> Float
atanFloat = atan
sinhFloat :: Float -> Float
sinhFloat = sinh
coshFloat :: Float -> Float
coshFloat = cosh
tanhFloat :: Float -> Float
tanhFloat = tanh
asinhFloat :: Float -> Float
asinhFloat = asinh
acoshFloat :: Float -> Float
acoshFloat = acosh
atanhFloat :: Float -> Float
atanhFloat = atanh
expm1Double :: Double -> Double
expm1Double = expm1
expm1Float :: Float -> Float
expm1Float = expm1
log1pDouble :: Double -> Double
log1pDouble = log1p
log1pFloat :: Float -> Float
log1pFloat = log1p
gtDouble :: Double -> Double -> Bool
gtDouble = (>)
gtFloat :: Float -> Float -> Bool
gtFloat = (>)
geDouble :: Double -> Double -> Bool
geDouble = (>=)
geFloat :: Float -> Float -> Bool
geFloat = (>=)
ltDouble :: Double -> Double -> Bool
ltDouble = (<)
ltFloat :: Float -> Float -> Bool
ltFloat = (<)
leDouble :: Double -> Double -> Bool
leDouble = (<=)
leFloat :: Float -> Float -> Bool
leFloat = (<=)
isDoubleNaN :: Double -> Int
isDoubleNaN x = if isNaN x then 1 else 0
isFloatNaN :: Float -> Int
isFloatNaN x = if isNaN x then 1 else 0
isDoubleInfinite :: Double -> Int
isDoubleInfinite x = if isInfinite x then 1 else 0
isFloatInfinite :: Float -> Int
isFloatInfinite x = if isInfinite x then 1 else 0
isDoubleFinite :: Double -> Int
isDoubleFinite x = if not (isNaN x || isInfinite x) then 1 else 0
isFloatFinite :: Float -> Int
isFloatFinite x = if not (isNaN x || isInfinite x) then 1 else 0
isDoubleDenormalized :: Double -> Int
isDoubleDenormalized x = if isDenormalized x then 1 else 0
isFloatDenormalized :: Float -> Int
isFloatDenormalized x = if isDenormalized x then 1 else 0
isDoubleNegativeZero :: Double -> Int
isDoubleNegativeZero x = if isNegativeZero x then 1 else 0
isFloatNegativeZero :: Float -> Int
isFloatNegativeZero x = if isNegativeZero x then 1 else 0
clamp :: Int -> Int -> Int
clamp bound k = max (negate bound) (min bound k)
