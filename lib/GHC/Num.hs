{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | Arithmetic that cannot fail, on 'Int'. Results that do not fit wrap around.
module GHC.Num
  ( (+), (-), (*), negate, abs, signum, subtract
  ) where

import GHC.Base
import GHC.Prim

infixl 7 *
infixl 6 +, -

-- | Sum, difference, product.
(+), (-), (*) :: Int -> Int -> Int
I# x + I# y = I# (x +# y)
I# x - I# y = I# (x -# y)
I# x * I# y = I# (x *# y)

-- | The number with the other sign. It is what @-x@ means.
negate :: Int -> Int
negate (I# x) = I# (negateInt# x)

-- | The absolute value; that of 'minBound' is 'minBound'.
abs :: Int -> Int
abs x = if x < 0 then negate x else x

-- | -1, 0 or 1.
signum :: Int -> Int
signum x
  | x < 0     = negate 1
  | x == 0    = 0
  | otherwise = 1

-- | Subtraction with its arguments exchanged, for @subtract 1@.
subtract :: Int -> Int -> Int
subtract x y = y - x
