{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- |
-- Comparisons and the operations on truth values. Until the compiler knows
-- type classes, the operators compare 'Int's; characters have functions of
-- their own.
module GHC.Classes
  ( (==), (/=), (<), (<=), (>), (>=), compare, max, min
  , eqChar, neChar, ltChar, leChar, gtChar, geChar, compareChar
  , (&&), (||), not
  , divInt#, modInt#
  ) where

import GHC.Prim
import GHC.Types

infix  4 ==, /=, <, <=, >, >=
infixr 3 &&
infixr 2 ||

-- | Equality.
(==), (/=) :: Int -> Int -> Bool
I# x == I# y = isTrue# (x ==# y)
I# x /= I# y = isTrue# (x /=# y)

-- | Order.
(<), (<=), (>), (>=) :: Int -> Int -> Bool
I# x <  I# y = isTrue# (x <# y)
I# x <= I# y = isTrue# (x <=# y)
I# x >  I# y = isTrue# (x ># y)
I# x >= I# y = isTrue# (x >=# y)

-- | Which of the two is less.
compare :: Int -> Int -> Ordering
compare x y
  | x < y     = LT
  | x == y    = EQ
  | True      = GT

-- | The greater, the lesser of the two; the second or first of equals.
max, min :: Int -> Int -> Int
max x y = if x <= y then y else x
min x y = if x <= y then x else y

-- | Characters are ordered by code point.
eqChar, neChar, ltChar, leChar, gtChar, geChar :: Char -> Char -> Bool
eqChar (C# x) (C# y) = isTrue# (eqChar# x y)
neChar (C# x) (C# y) = isTrue# (neChar# x y)
ltChar (C# x) (C# y) = isTrue# (ltChar# x y)
leChar (C# x) (C# y) = isTrue# (leChar# x y)
gtChar (C# x) (C# y) = isTrue# (gtChar# x y)
geChar (C# x) (C# y) = isTrue# (geChar# x y)

-- | Which of the two characters comes first.
compareChar :: Char -> Char -> Ordering
compareChar x y
  | ltChar x y = LT
  | eqChar x y = EQ
  | True       = GT

-- | \"And\". The second operand is evaluated only when the first is 'True'.
(&&) :: Bool -> Bool -> Bool
True  && x = x
False && _ = False

-- | \"Or\". The second operand is evaluated only when the first is 'False'.
(||) :: Bool -> Bool -> Bool
True  || _ = True
False || x = x

-- | Negation.
not :: Bool -> Bool
not True  = False
not False = True

-- region div-mod
-- | Division that rounds towards negative infinity, made of the one that
-- rounds towards zero (all that the hardware has). The divisor is not 0.
divInt# :: Int# -> Int# -> Int#
divInt# x y = case andI# (remInt# x y /=# 0#) (signsDiffer# x y) of
  1# -> quotInt# x y -# 1#
  _  -> quotInt# x y

-- | The remainder that goes with 'divInt#': it has the sign of the divisor.
modInt# :: Int# -> Int# -> Int#
modInt# x y = case remInt# x y of
  0# -> 0#
  r  -> case signsDiffer# x y of
    1# -> r +# y
    _  -> r
-- end div-mod

signsDiffer# :: Int# -> Int# -> Int#
signsDiffer# x y = (x <# 0#) /=# (y <# 0#)
