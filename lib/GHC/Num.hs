{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | Arithmetic that cannot fail.
module GHC.Num
  ( module GHC.Num.Integer, module GHC.Num.Naturals
  , Num (..), subtract, quotRemInteger
  ) where

import GHC.Basics
import GHC.CString
import GHC.Classes
import GHC.Num.Integer
import GHC.Num.Naturals
import GHC.Prim
import GHC.Show
import GHC.Types

infixl 7 *
infixl 6 +, -

-- region num
-- | Types with addition and multiplication. An instance defines all but one of
-- 'negate' and '-'. There should hold what holds in a ring, and
-- @abs x * signum x == x@.
class Num a where
  -- | Sum, difference, product.
  (+), (-), (*) :: a -> a -> a
  -- | The number with the other sign. It is what @-x@ means.
  negate :: a -> a
  -- | The absolute value.
  abs :: a -> a
  -- | The sign: for most types -1, 0 or 1.
  signum :: a -> a
  -- | The number that a literal stands for.
  fromInteger :: Integer -> a

  x - y = x + negate y
  negate x = fromInteger (IS 0#) - x
  {-# MINIMAL (+), (*), abs, signum, fromInteger, (negate | (-)) #-}
-- end num

-- region num-int
instance Num Int where
  I# x + I# y = I# (x +# y)
  I# x - I# y = I# (x -# y)
  I# x * I# y = I# (x *# y)
  negate (I# x) = I# (negateInt# x)
  abs (I# x) = case x <# 0# of
    1# -> I# (negateInt# x)
    _  -> I# x
  signum (I# x) = I# ((x ># 0#) -# (x <# 0#))
  fromInteger n = integerToInt n
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE negate #-}
  {-# INLINE abs #-}
  {-# INLINE signum #-}
  {-# INLINE fromInteger #-}
-- end num-int

instance Num Word where
  W# x + W# y = W# (plusWord# x y)
  W# x - W# y = W# (minusWord# x y)
  W# x * W# y = W# (timesWord# x y)
  negate (W# x) = W# (int2Word# (negateInt# (word2Int# x)))
  abs x = x
  signum (W# x) = W# (int2Word# (neWord# x 0##))
  fromInteger n = W# (integerToWord# n)
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

-- region num-integer
-- | Integers of any size.
instance Num Integer where
  (+) = integerAdd
  (-) = integerSub
  (*) = integerMul
  negate = integerNegate
  abs = integerAbs
  signum = integerSignum
  fromInteger n = n
-- end num-integer

-- region integer-order
instance Eq Integer where
  (==) = integerEq
  x /= y = not (integerEq x y)

instance Ord Integer where
  compare = integerCompare
  (<)  = integerLt
  (<=) = integerLe
  x >  y = integerLt y x
  x >= y = integerLe y x
-- end integer-order

instance Show Integer where
  showsPrec (I# p) n rest = case integerLt n (IS 0#) of
    True -> case p ># 6# of
      1# -> '(' : integerShow n (')' : rest)
      _  -> integerShow n rest
    False -> integerShow n rest

instance Num Natural where
  (+) = naturalAdd
  (-) = naturalSubThrow
  (*) = naturalMul
  negate = naturalNegate
  abs n = n
  signum = naturalSignum
  fromInteger n = naturalFromInteger n

instance Show Natural where
  showsPrec p n = showsPrec p (naturalToInteger n)

-- | Subtraction with its arguments exchanged, for @subtract 1@.
subtract :: Num a => a -> a -> a
subtract x y = y - x
{-# INLINE subtract #-}

-- | Both results of the division that rounds towards zero.
quotRemInteger :: Integer -> Integer -> (# Integer, Integer #)
quotRemInteger x y = integerQuotRem# x y
