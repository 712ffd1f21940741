{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | Division and what is made of it, on 'Int'.
module GHC.Real
  ( quot, rem, div, mod, quotRem, divMod, even, odd, gcd, lcm, (^)
  ) where

import GHC.Base
import GHC.Err
import GHC.Num
import GHC.Prim

infixr 8 ^
infixl 7 `quot`, `rem`, `div`, `mod`

-- region quot
-- | Division that rounds towards zero, and its remainder, which has the sign
-- of the dividend. The least 'Int' divided by -1 does not fit.
quot, rem :: Int -> Int -> Int
quot x y
  | y == 0    = divZeroError
  | y == (-1) = if x == minInt then overflowError else negate x
quot (I# x) (I# y) = I# (quotInt# x y)

rem x y
  | y == 0    = divZeroError
  | y == (-1) = 0
rem (I# x) (I# y) = I# (remInt# x y)
-- end quot

-- | Division that rounds towards negative infinity, and its remainder, which
-- has the sign of the divisor.
div, mod :: Int -> Int -> Int
div x y
  | y == 0    = divZeroError
  | y == (-1) = if x == minInt then overflowError else negate x
div (I# x) (I# y) = I# (divInt# x y)

mod x y
  | y == 0    = divZeroError
  | y == (-1) = 0
mod (I# x) (I# y) = I# (modInt# x y)

-- | Both results of one division.
quotRem, divMod :: Int -> Int -> (Int, Int)
quotRem x y = (quot x y, rem x y)
divMod x y = (div x y, mod x y)

-- | Is it a multiple of two?
even, odd :: Int -> Bool
even x = rem x 2 == 0
odd x = rem x 2 /= 0

-- | The greatest common divisor, not negative; @gcd 0 0@ is 0.
gcd :: Int -> Int -> Int
gcd x y = go (abs x) (abs y)
  where
    go a 0 = a
    go a b = go b (rem a b)

-- | The least common multiple, not negative.
lcm :: Int -> Int -> Int
lcm _ 0 = 0
lcm 0 _ = 0
lcm x y = abs (quot x (gcd x y) * y)

-- | A power, by repeated squaring. The exponent is not negative.
(^) :: Int -> Int -> Int
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

-- The least Int.
minInt :: Int
minInt = -9223372036854775808
