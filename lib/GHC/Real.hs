{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, BangPatterns #-}
-- | Division and fractions, and the classes of numbers that have them.
module GHC.Real
  ( Ratio (..), Rational
  , Real (..), Integral (..), Fractional (..), RealFrac (..)
  , divZeroError, ratioZeroDenominatorError, ratioPrec, ratioPrec1
  , reduce, (%), numerator, denominator, infinity, notANumber
  , fromIntegral, realToFrac, showSigned, even, odd, (^), (^^), (^%^), (^^%^^), gcd, lcm
  , overflowError, underflowError, naturalFromInt
  , numericEnumFrom, numericEnumFromThen, numericEnumFromTo, numericEnumFromThenTo
  , integralEnumFrom, integralEnumFromThen, integralEnumFromTo, integralEnumFromThenTo
  ) where

import GHC.Basics
import GHC.Classes
import GHC.Enum
import GHC.Err
import GHC.Num
import GHC.Prim
import GHC.Show
import GHC.Types

infixr 8 ^, ^^
infixl 7 /, `quot`, `rem`, `div`, `mod`, %

-- region ratio
-- | A fraction, in its lowest terms and with a positive denominator.
data Ratio a = !a :% !a

-- | A fraction of integers of any size.
type Rational = Ratio Integer

-- | The fraction of two numbers, in its lowest terms.
(%) :: Integral a => a -> a -> Ratio a
x % y = reduce (x * signum y) (abs y)

-- | The fraction of two numbers, of which the second is not negative.
reduce :: Integral a => a -> a -> Ratio a
reduce x y
  | y == 0    = ratioZeroDenominatorError
  | otherwise = (x `quot` d) :% (y `quot` d)
  where
    d = gcd x y
-- end ratio

-- | The parts of a fraction.
numerator, denominator :: Ratio a -> a
numerator (x :% _) = x
denominator (_ :% y) = y

-- | Not fractions, but what the conversion to 'Double' makes infinity and NaN of.
infinity, notANumber :: Rational
infinity   = 1 :% 0
notANumber = 0 :% 0

-- | The precedence of '%', and that of its right operand.
ratioPrec, ratioPrec1 :: Int
ratioPrec  = 7
ratioPrec1 = 8

-- | Numbers that have a place on the number line.
class (Num a, Ord a) => Real a where
  -- | The exact value.
  toRational :: a -> Rational
  -- | The nearest 'Double', for types for which the way over 'toRational' is a
  -- detour: how 'realToFrac' may go. 'Nothing' if that way must be gone.
  toDouble :: a -> Maybe Double
  toDouble _ = Nothing
  {-# MINIMAL toRational #-}

-- region integral
-- | Whole numbers, with two kinds of division.
class (Real a, Enum a) => Integral a where
  -- | Division that rounds towards zero, and its remainder, which has the sign
  -- of the dividend.
  quot, rem :: a -> a -> a
  -- | Division that rounds towards negative infinity, and its remainder, which
  -- has the sign of the divisor.
  div, mod :: a -> a -> a
  -- | Both results of one division.
  quotRem, divMod :: a -> a -> (a, a)
  -- | The number itself.
  toInteger :: a -> Integer
  -- | The greatest common divisor of two numbers that are not negative, for
  -- types that know a better way than Euclid's: how 'gcd' goes.
  divisor :: a -> a -> a

  quot x y = case quotRem x y of (q, _) -> q
  rem x y  = case quotRem x y of (_, r) -> r
  div x y  = case divMod x y of (q, _) -> q
  mod x y  = case divMod x y of (_, r) -> r
  divMod x y = case quotRem x y of
    qr@(q, r) -> if signum r == negate (signum y) then (q - 1, r + y) else qr
  divisor a b = if b == 0 then a else divisor b (a `rem` b)
  {-# MINIMAL quotRem, toInteger #-}
-- end integral

-- | Numbers with division.
class Num a => Fractional a where
  -- | The quotient.
  (/) :: a -> a -> a
  -- | One divided by the number.
  recip :: a -> a
  -- | The number that a literal with a decimal point stands for.
  fromRational :: Rational -> a
  -- | How 'realToFrac' may go from a type that is not wider than 'Double'.
  fromDouble :: Double -> Maybe a

  recip x = 1 / x
  x / y = x * recip y
  fromDouble _ = Nothing
  {-# MINIMAL fromRational, (recip | (/)) #-}

-- | Numbers with a whole part and a fraction.
class (Real a, Fractional a) => RealFrac a where
  -- | The whole part, rounded towards zero, and the rest, of the same sign.
  properFraction :: Integral b => a -> (b, a)
  -- | The next whole number towards zero.
  truncate :: Integral b => a -> b
  -- | The nearest whole number; of two, the even one.
  round :: Integral b => a -> b
  -- | The least whole number that is not less.
  ceiling :: Integral b => a -> b
  -- | The greatest whole number that is not greater.
  floor :: Integral b => a -> b

  truncate x = case properFraction x of (n, _) -> n
  round x = case properFraction x of
    (n, r) ->
      let away = if r < 0 then n - 1 else n + 1
      in case compare (abs r) 0.5 of
           LT -> n
           GT -> away
           EQ -> if even n then n else away
  ceiling x = case properFraction x of (n, r) -> if r > 0 then n + 1 else n
  floor x   = case properFraction x of (n, r) -> if r < 0 then n - 1 else n
  {-# MINIMAL properFraction #-}

instance Real Int where
  toRational (I# x) = IS x :% IS 1#
  toDouble (I# x) = Just (D# (int2Double# x))

-- region integral-int
instance Integral Int where
  quot (I# x) (I# y) = case y of
    0#    -> divZeroError
    (-1#) -> negateChecked x
    _     -> I# (quotInt# x y)
  rem (I# x) (I# y) = case y of
    0#    -> divZeroError
    (-1#) -> I# 0#
    _     -> I# (remInt# x y)
  div (I# x) (I# y) = case y of
    0#    -> divZeroError
    (-1#) -> negateChecked x
    2#    -> I# (uncheckedIShiftRA# x 1#)
    _     -> I# (divInt# x y)
  mod (I# x) (I# y) = case y of
    0#    -> divZeroError
    (-1#) -> I# 0#
    2#    -> I# (andI# x 1#)
    _     -> I# (modInt# x y)
  quotRem x y = (quot x y, rem x y)
  divMod x y = (div x y, mod x y)
  toInteger (I# x) = IS x
  {-# INLINE quot #-}
  {-# INLINE rem #-}
  {-# INLINE div #-}
  {-# INLINE mod #-}
  {-# INLINE toInteger #-}

-- The least Int has no counterpart of the other sign.
negateChecked :: Int# -> Int
negateChecked x = case x of
  -9223372036854775808# -> overflowError
  _                     -> I# (negateInt# x)
-- end integral-int

instance Real Word where
  toRational x = toInteger x :% IS 1#
  toDouble (W# x) = Just (D# (word2Double# x))

instance Integral Word where
  quot (W# x) (W# y) = case y of
    0## -> divZeroError
    _   -> W# (quotWord# x y)
  rem (W# x) (W# y) = case y of
    0## -> divZeroError
    _   -> W# (remWord# x y)
  div x y = quot x y
  mod x y = rem x y
  quotRem x y = (quot x y, rem x y)
  divMod x y = (quot x y, rem x y)
  toInteger (W# x) = integerFromWord# x
  {-# INLINE quot #-}
  {-# INLINE rem #-}

instance Real Integer where
  toRational n = n :% IS 1#

instance Integral Integer where
  quot x y
    | y == IS 0# = divZeroError
    | otherwise  = integerQuot x y
  rem x y
    | y == IS 0# = divZeroError
    | otherwise  = integerRem x y
  div x y
    | y == IS 0# = divZeroError
    | otherwise  = integerDiv x y
  mod x y
    | y == IS 0# = divZeroError
    | otherwise  = integerMod x y
  quotRem x y
    | y == IS 0# = divZeroError
    | otherwise  = case integerQuotRem# x y of (# q, r #) -> (q, r)
  divMod x y
    | y == IS 0# = divZeroError
    | otherwise  = case integerDivMod# x y of (# q, r #) -> (q, r)
  toInteger n = n
  divisor = integerGcd

instance Eq a => Eq (Ratio a) where
  (x :% y) == (x' :% y') = x == x' && y == y'

instance Integral a => Ord (Ratio a) where
  (x :% y) <= (x' :% y') = x * y' <= x' * y
  (x :% y) <  (x' :% y') = x * y' <  x' * y
  compare (x :% y) (x' :% y') = compare (x * y') (x' * y)

instance Integral a => Num (Ratio a) where
  (x :% y) + (x' :% y') = reduce (x * y' + x' * y) (y * y')
  (x :% y) - (x' :% y') = reduce (x * y' - x' * y) (y * y')
  (x :% y) * (x' :% y') = reduce (x * x') (y * y')
  negate (x :% y) = negate x :% y
  abs (x :% y) = abs x :% y
  signum (x :% _) = signum x :% 1
  fromInteger n = fromInteger n :% 1

instance Integral a => Fractional (Ratio a) where
  (x :% y) / (x' :% y') = (x * y') % (y * x')
  recip (x :% y)
    | x == 0    = ratioZeroDenominatorError
    | x < 0     = negate y :% negate x
    | otherwise = y :% x
  fromRational (x :% y) = fromInteger x % fromInteger y

instance Integral a => Real (Ratio a) where
  toRational (x :% y) = toInteger x :% toInteger y

instance Integral a => RealFrac (Ratio a) where
  properFraction (x :% y) = case quotRem x y of
    (q, r) -> (fromInteger (toInteger q), r :% y)
  round r =
    let (n, f) = properFraction r
        away = if r < 0 then n - 1 else n + 1
    in case compare (abs f) (1 :% 2) of
         LT -> n
         GT -> away
         EQ -> if even n then n else away

instance Show a => Show (Ratio a) where
  showsPrec p (x :% y) = showParen (p > ratioPrec)
    (\rest -> showsPrec ratioPrec1 x (' ' : '%' : ' ' : showsPrec ratioPrec1 y rest))

instance Integral a => Enum (Ratio a) where
  succ x = x + 1
  pred x = x - 1
  toEnum n = fromIntegral n :% 1
  fromEnum x = fromInteger (truncate x)
  enumFrom = numericEnumFrom
  enumFromThen = numericEnumFromThen
  enumFromTo = numericEnumFromTo
  enumFromThenTo = numericEnumFromThenTo

-- region conversions
-- | The same whole number in another type; what does not fit wraps around.
fromIntegral :: (Integral a, Num b) => a -> b
fromIntegral x = fromInteger (toInteger x)
{-# INLINE fromIntegral #-}

-- | The same number in another type, rounded if need be.
realToFrac :: (Real a, Fractional b) => a -> b
realToFrac x = case toDouble x of
  Nothing -> fromRational (toRational x)
  Just d  -> case fromDouble d of
    Nothing -> fromRational (toRational x)
    Just y  -> y
{-# INLINE realToFrac #-}
-- end conversions

-- | A number, which the function shows if it is not negative, in parentheses
-- if it is and the operator around it binds more tightly than @-@.
showSigned :: Real a => (a -> ShowS) -> Int -> a -> ShowS
showSigned showPos p x
  | x < 0     = showParen (p > 6) (\rest -> '-' : showPos (negate x) rest)
  | otherwise = showPos x

-- | Is it a multiple of two?
even, odd :: Integral a => a -> Bool
even n = n `rem` 2 == 0
odd n  = n `rem` 2 /= 0
{-# INLINE even #-}
{-# INLINE odd #-}

-- region power
-- | A power, by repeated squaring. The exponent is not negative.
(^) :: (Num a, Integral b) => a -> b -> a
x ^ n
  | n < 0     = errorWithoutStackTrace "Negative exponent"
  | n == 0    = 1
  | otherwise = square x n
  where
    square b e
      | even e    = square (b * b) (quot e 2)
      | e == 1    = b
      | otherwise = multiply (b * b) (quot e 2) b
    multiply b e acc
      | even e    = multiply (b * b) (quot e 2) acc
      | e == 1    = b * acc
      | otherwise = multiply (b * b) (quot e 2) (b * acc)
-- end power

-- | A power whose exponent may be negative.
(^^) :: (Fractional a, Integral b) => a -> b -> a
x ^^ n = if n >= 0 then x ^ n else recip (x ^ negate n)

-- | The greatest common divisor, not negative; @gcd 0 0@ is 0.
gcd :: Integral a => a -> a -> a
gcd x y = divisor (abs x) (abs y)

-- | The least common multiple, not negative.
lcm :: Integral a => a -> a -> a
lcm x y
  | x == 0    = 0
  | y == 0    = 0
  | otherwise = abs ((x `quot` gcd x y) * y)

-- | The division of a fraction by zero.
ratioZeroDenominatorError :: a
ratioZeroDenominatorError = ratioZeroError

-- | '^' and '^^' of a fraction, which is in its lowest terms and stays so.
(^%^), (^^%^^) :: Integral a => Rational -> a -> Rational
(p :% q) ^%^ n
  | n > 0 = (p ^ n) :% (q ^ n)
  | n == 0 = 1 :% 1
  | otherwise = errorWithoutStackTrace "Negative exponent"
(p :% q) ^^%^^ n
  | n > 0 = (p ^ n) :% (q ^ n)
  | n == 0 = 1 :% 1
  | p > 0 = (q ^ negate n) :% (p ^ negate n)
  | p == 0 = ratioZeroDenominatorError
  | otherwise = (negate q ^ negate n) :% (negate p ^ negate n)

naturalFromInt :: Int -> Natural
naturalFromInt n = naturalFromInteger (integerFromInt n)

-- region fractional-ranges
-- | @[x ..]@ and its kin for numbers with a fraction: by steps of one, until
-- the limit is passed by more than half a step.
numericEnumFrom :: Fractional a => a -> [a]
numericEnumFrom x = build (\cons _ ->
  let go !k = let !n = x + k in n `cons` go (k + 1) in go 0)
{-# INLINE numericEnumFrom #-}

numericEnumFromThen :: Fractional a => a -> a -> [a]
numericEnumFromThen x y = build (\cons _ ->
  let step = y - x
      go !k = let !n = x + k * step in n `cons` go (k + 1)
  in go 0)
{-# INLINE numericEnumFromThen #-}

numericEnumFromTo :: (Ord a, Fractional a) => a -> a -> [a]
numericEnumFromTo x z = build (\cons nil ->
  let limit = z + 1 / 2
      go !k = let !n = x + k in if n <= limit then n `cons` go (k + 1) else nil
  in go 0)
{-# INLINE numericEnumFromTo #-}

numericEnumFromThenTo :: (Ord a, Fractional a) => a -> a -> a -> [a]
numericEnumFromThenTo x y z = build (\cons nil ->
  let step = y - x
      limit = z + step / 2
      up = y >= x
      go !k =
        let !n = x + k * step
        in if (if up then n <= limit else n >= limit) then n `cons` go (k + 1) else nil
  in go 0)
{-# INLINE numericEnumFromThenTo #-}
-- end fractional-ranges

-- | @[x ..]@ and its kin for bounded whole numbers, by way of 'Integer'.
integralEnumFrom :: (Integral a, Bounded a) => a -> [a]
integralEnumFrom x = map fromInteger [toInteger x .. toInteger (maxBound `asTypeOf` x)]

integralEnumFromThen :: (Integral a, Bounded a) => a -> a -> [a]
integralEnumFromThen x y
  | b >= a    = map fromInteger [a, b .. toInteger (maxBound `asTypeOf` x)]
  | otherwise = map fromInteger [a, b .. toInteger (minBound `asTypeOf` x)]
  where
    a = toInteger x
    b = toInteger y

integralEnumFromTo :: Integral a => a -> a -> [a]
integralEnumFromTo x z = map fromInteger [toInteger x .. toInteger z]

integralEnumFromThenTo :: Integral a => a -> a -> a -> [a]
integralEnumFromThenTo x y z = map fromInteger [toInteger x, toInteger y .. toInteger z]

instance Real Natural where
  toRational (MkNatural n) = n :% 1

instance Integral Natural where
  quot (MkNatural a) (MkNatural b) = MkNatural (quot a b)
  rem (MkNatural a) (MkNatural b) = MkNatural (rem a b)
  div (MkNatural a) (MkNatural b) = MkNatural (quot a b)
  mod (MkNatural a) (MkNatural b) = MkNatural (rem a b)
  quotRem (MkNatural a) (MkNatural b) = case quotRem a b of (q, r) -> (MkNatural q, MkNatural r)
  divMod (MkNatural a) (MkNatural b) = case quotRem a b of (q, r) -> (MkNatural q, MkNatural r)
  toInteger (MkNatural n) = n
  divisor (MkNatural a) (MkNatural b) = MkNatural (divisor a b)
