{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | The classes of numbers with roots and logarithms, and of those that a
-- machine stores as digits and an exponent.
module GHC.Float.Class
  ( Floating (..), RealFloat (..), digitsByDivision, shiftedLeft, log2
  ) where

import GHC.Base
import GHC.Num
import GHC.Prim
import GHC.Real

infixr 8 **

-- region floating
-- | Numbers with roots, logarithms, angles.
class Fractional a => Floating a where
  pi :: a
  exp, log, sqrt :: a -> a
  (**), logBase :: a -> a -> a
  sin, cos, tan, asin, acos, atan :: a -> a
  sinh, cosh, tanh, asinh, acosh, atanh :: a -> a
  -- | @log (1 + x)@ and @exp x - 1@, exact for small @x@ too; @log (1 + exp x)@
  -- and @log (1 - exp x)@.
  log1p, expm1, log1pexp, log1mexp :: a -> a

  x ** y = exp (log x * y)
  logBase b x = log x / log b
  sqrt x = x ** 0.5
  tan x = sin x / cos x
  tanh x = sinh x / cosh x
  log1p x = log (1 + x)
  expm1 x = exp x - 1
  log1pexp x = log1p (exp x)
  log1mexp x = log1p (negate (exp x))
  {-# MINIMAL pi, exp, log, sin, cos, asin, acos, atan, sinh, cosh, asinh, acosh, atanh #-}
-- end floating

-- | Numbers that are stored as digits and an exponent.
class (RealFrac a, Floating a) => RealFloat a where
  -- | The base, the number of digits, the range of exponents.
  floatRadix :: a -> Integer
  floatDigits :: a -> Int
  floatRange :: a -> (Int, Int)
  -- | The digits, as a whole number, and the exponent.
  decodeFloat :: a -> (Integer, Int)
  -- | The number of such digits and such an exponent.
  encodeFloat :: Integer -> Int -> a
  -- | The exponent of the number, and the number without it.
  exponent :: a -> Int
  significand :: a -> a
  -- | Times a power of the base.
  scaleFloat :: Int -> a -> a
  isNaN, isInfinite, isDenormalized, isNegativeZero, isIEEE :: a -> Bool
  -- | The angle of the point with this second and this first coordinate.
  atan2 :: a -> a -> a

  -- | The fewest decimal digits that tell a positive number from its
  -- neighbours, and the exponent: 0.d1d2… × 10^e.
  decimalDigits :: a -> ([Int], Int)

  decimalDigits x = digitsByDivision 10 x
  exponent x = case decodeFloat x of
    (m, n) -> if m == 0 then 0 else n + floatDigits x
  significand x = case decodeFloat x of
    (m, _) -> encodeFloat m (negate (floatDigits x))
  scaleFloat k x
    | k == 0 || x == 0 || isNaN x || isInfinite x = x
    | otherwise = case decodeFloat x of
        (m, n) -> case floatRange x of
          (l, h) ->
            let most = h - l + 4 * floatDigits x
            in encodeFloat m (n + max (negate most) (min most k))
  atan2 y x
    | x > 0           = atan (y / x)
    | x == 0 && y > 0 = pi / 2
    | x < 0 && y > 0  = pi + atan (y / x)
    | (x <= 0 && y < 0) || (x < 0 && isNegativeZero y) || (isNegativeZero x && isNegativeZero y)
                      = negate (atan2 (negate y) x)
    | y == 0 && (x < 0 || isNegativeZero x)
                      = pi
    | x == 0 && y == 0 = y
    | otherwise       = x + y
  {-# MINIMAL floatRadix, floatDigits, floatRange, decodeFloat, encodeFloat, isNaN, isInfinite,
              isDenormalized, isNegativeZero, isIEEE #-}

-- | A shift to the left, by a count that is not negative.
shiftedLeft :: Integer -> Int -> Integer
shiftedLeft n (I# k) = integerShiftL# n (int2Word# k)

-- | The position of the highest bit of a positive number.
log2 :: Integer -> Int
log2 n = I# (word2Int# (integerLog2# n))

-- region float-to-digits
-- | The fewest digits that tell the number from its neighbours, and the
-- exponent: @([d1, d2 …], e)@ is 0.d1d2… times the base to the power of e.
-- (Burger and Dybvig, /Printing Floating-Point Numbers Quickly and Accurately/,
-- 1996.) The number is r / s, and up and down are, in the same units, half the
-- distance to the neighbours.
digitsByDivision :: RealFloat a => Integer -> a -> ([Int], Int)
digitsByDivision base x = generate
  where
    p = floatDigits x
    leastExp = case floatRange x of (l, _) -> l - p
    (m0, e0) = decodeFloat x
    -- Numbers without the leading bit have the least exponent.
    missing = leastExp - e0
    m = if missing > 0 then m0 `quot` shiftedLeft 1 missing else m0
    e = if missing > 0 then leastExp else e0
    -- Below a power of two the neighbours are half as far apart.
    power = e > leastExp && m == shiftedLeft 1 (p - 1)
    unit = if e >= 0 then shiftedLeft 1 e else 1
    wide = if power then 2 else 1
    r0 = m * unit * 2 * wide
    s0 = (if e >= 0 then 2 else shiftedLeft 2 (negate e)) * wide
    up0 = unit * wide
    down0 = unit
    k = atLeast (estimate (log2 m + e))
    atLeast n = if fits n then n else atLeast (n + 1)
    fits n
      | n >= 0    = r0 + up0 <= base ^ n * s0
      | otherwise = (r0 + up0) * base ^ negate n <= s0
    -- Not more than k, and not much less.
    estimate :: Int -> Int
    estimate n
      | base == 10 = n * 30103 `div` 100000
      | n >= 0     = n `div` (log2 base + 1)
      | otherwise  = n `div` log2 base
    generate
      | k >= 0    = (digitsOf r0 (s0 * base ^ k) up0 down0, k)
      | otherwise = let f = base ^ negate k in (digitsOf (r0 * f) s0 (up0 * f) (down0 * f), k)
    digitsOf r s up down = case quotRem (r * base) s of
      (d, r')
        | low && high -> [small (if r' * 2 < s then d else d + 1)]
        | low         -> [small d]
        | high        -> [small (d + 1)]
        | otherwise   -> small d : digitsOf r' s up' down'
        where
          up' = up * base
          down' = down * base
          low = r' < down'
          high = r' + up' > s
    small n = integerToInt n
-- end float-to-digits
