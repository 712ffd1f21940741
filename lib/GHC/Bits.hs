{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | Bits of numbers.
module GHC.Bits
  ( Bits (..), FiniteBits (..), bitDefault, testBitDefault, popCountDefault
  , toIntegralSized
  ) where

import GHC.Base
import GHC.Enum
import GHC.Num
import GHC.Prim
import GHC.Real

infixl 8 `shift`, `rotate`, `shiftL`, `shiftR`, `rotateL`, `rotateR`
infixl 7 .&.
infixl 6 `xor`
infixl 5 .|.

-- region bits
-- | Types whose values are rows of bits, numbered from the least one, 0.
class Eq a => Bits a where
  -- | And, or, exclusive or, not.
  (.&.), (.|.), xor :: a -> a -> a
  complement :: a -> a
  -- | To the left by a positive, to the right by a negative number of bits.
  shift, rotate :: a -> Int -> a
  -- | No bit; one bit.
  zeroBits :: a
  bit :: Int -> a
  -- | With a bit set, cleared, turned over; is it set?
  setBit, clearBit, complementBit :: a -> Int -> a
  testBit :: a -> Int -> Bool
  -- | The number of bits, if that is fixed.
  bitSizeMaybe :: a -> Maybe Int
  bitSize :: a -> Int
  -- | Does a shift to the right keep the sign?
  isSigned :: a -> Bool
  -- | By numbers of bits that are not negative.
  shiftL, unsafeShiftL, shiftR, unsafeShiftR, rotateL, rotateR :: a -> Int -> a
  -- | The number of bits that are set.
  popCount :: a -> Int

  shift x n
    | n < 0     = shiftR x (negate n)
    | n > 0     = shiftL x n
    | otherwise = x
  rotate x n
    | n < 0     = rotateR x (negate n)
    | n > 0     = rotateL x n
    | otherwise = x
  zeroBits = clearBit (bit 0) 0
  setBit x i = x .|. bit i
  clearBit x i = x .&. complement (bit i)
  complementBit x i = x `xor` bit i
  bitSize x = case bitSizeMaybe x of
    Just n  -> n
    Nothing -> errorWithoutStackTrace "bitSize is undefined"
  shiftL x n = shift x n
  unsafeShiftL x n = shiftL x n
  shiftR x n = shift x (negate n)
  unsafeShiftR x n = shiftR x n
  rotateL x n = rotate x n
  rotateR x n = rotate x (negate n)
  {-# MINIMAL (.&.), (.|.), xor, complement, (shift | (shiftL, shiftR)),
              (rotate | (rotateL, rotateR)), bitSizeMaybe, isSigned, testBit, bit, popCount #-}

-- | Types with a fixed number of bits.
class Bits b => FiniteBits b where
  -- | The number of bits; of zeros before the first, after the last set bit.
  finiteBitSize, countLeadingZeros, countTrailingZeros :: b -> Int

  countLeadingZeros x = (size - 1) - go (size - 1)
    where
      size = finiteBitSize x
      go i
        | i < 0       = i
        | testBit x i = i
        | otherwise   = go (i - 1)
  countTrailingZeros x = go 0
    where
      size = finiteBitSize x
      go i
        | i >= size   = i
        | testBit x i = i
        | otherwise   = go (i + 1)
  {-# MINIMAL finiteBitSize #-}
-- end bits

-- | Methods of 'Bits' for types that are numbers.
bitDefault :: (Bits a, Num a) => Int -> a
bitDefault i = 1 `shiftL` i

testBitDefault :: (Bits a, Num a) => a -> Int -> Bool
testBitDefault x i = (x .&. bit i) /= 0

popCountDefault :: (Bits a, Num a) => a -> Int
popCountDefault x0 = go 0 x0
  where
    go c x = if x == 0 then c else c `seq` go (c + 1) (x .&. (x - 1))

-- | The same number in another type, if it fits.
toIntegralSized :: (Integral a, Integral b, Bits a, Bits b) => a -> Maybe b
toIntegralSized x
  | toInteger y == toInteger x = Just y
  | otherwise                  = Nothing
  where
    y = fromIntegral x

-- | Is the count less than 64, and not negative?
inWord# :: Int# -> Int#
inWord# n = ltWord# (int2Word# n) 64##
{-# INLINE inWord# #-}

overflowing :: Int# -> Int#
overflowing n = n <# 0#

instance Bits Int where
  I# x .&. I# y = I# (andI# x y)
  I# x .|. I# y = I# (orI# x y)
  xor (I# x) (I# y) = I# (xorI# x y)
  complement (I# x) = I# (notI# x)
  zeroBits = I# 0#
  bit n = shiftL (I# 1#) n
  testBit (I# x) (I# n) = case inWord# n of
    1# -> isTrue# (andI# x (uncheckedIShiftL# 1# n) /=# 0#)
    _  -> False
  shiftL (I# x) (I# n) = case inWord# n of
    1# -> I# (uncheckedIShiftL# x n)
    _  -> case overflowing n of { 1# -> overflowError; _ -> I# 0# }
  shiftR (I# x) (I# n) = case inWord# n of
    1# -> I# (uncheckedIShiftRA# x n)
    _  -> case overflowing n of { 1# -> overflowError; _ -> I# (uncheckedIShiftRA# x 63#) }
  unsafeShiftL (I# x) (I# n) = I# (uncheckedIShiftL# x n)
  unsafeShiftR (I# x) (I# n) = I# (uncheckedIShiftRA# x n)
  rotate (I# x) (I# n) = case andI# n 63# of
    0# -> I# x
    k  -> I# (orI# (uncheckedIShiftL# x k) (uncheckedIShiftRL# x (64# -# k)))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = True
  popCount (I# x) = I# (word2Int# (popCnt# (int2Word# x)))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE testBit #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Int where
  finiteBitSize _ = 64
  countLeadingZeros (I# x) = I# (word2Int# (clz# (int2Word# x)))
  countTrailingZeros (I# x) = I# (word2Int# (ctz# (int2Word# x)))

instance Bits Word where
  W# x .&. W# y = W# (and# x y)
  W# x .|. W# y = W# (or# x y)
  xor (W# x) (W# y) = W# (xor# x y)
  complement (W# x) = W# (not# x)
  zeroBits = W# 0##
  bit n = shiftL (W# 1##) n
  testBit (W# x) (I# n) = case inWord# n of
    1# -> isTrue# (neWord# (and# x (uncheckedShiftL# 1## n)) 0##)
    _  -> False
  shiftL (W# x) (I# n) = case inWord# n of
    1# -> W# (uncheckedShiftL# x n)
    _  -> case overflowing n of { 1# -> overflowError; _ -> W# 0## }
  shiftR (W# x) (I# n) = case inWord# n of
    1# -> W# (uncheckedShiftRL# x n)
    _  -> case overflowing n of { 1# -> overflowError; _ -> W# 0## }
  unsafeShiftL (W# x) (I# n) = W# (uncheckedShiftL# x n)
  unsafeShiftR (W# x) (I# n) = W# (uncheckedShiftRL# x n)
  rotate (W# x) (I# n) = case andI# n 63# of
    0# -> W# x
    k  -> W# (or# (uncheckedShiftL# x k) (uncheckedShiftRL# x (64# -# k)))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = False
  popCount (W# x) = I# (word2Int# (popCnt# x))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE testBit #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Word where
  finiteBitSize _ = 64
  countLeadingZeros (W# x) = I# (word2Int# (clz# x))
  countTrailingZeros (W# x) = I# (word2Int# (ctz# x))

instance Bits Integer where
  (.&.) = integerAnd
  (.|.) = integerOr
  xor = integerXor
  complement = integerComplement
  zeroBits = IS 0#
  bit (I# n) = integerShiftL# (IS 1#) (int2Word# n)
  testBit n (I# i) = case overflowing i of
    1# -> overflowError
    _  -> isTrue# (integerTestBit# n (int2Word# i))
  shiftL n (I# k) = case overflowing k of
    1# -> overflowError
    _  -> integerShiftL# n (int2Word# k)
  shiftR n (I# k) = case overflowing k of
    1# -> overflowError
    _  -> integerShiftR# n (int2Word# k)
  rotate n k = shift n k
  bitSizeMaybe _ = Nothing
  bitSize _ = errorWithoutStackTrace "Data.Bits.bitSize(Integer)"
  isSigned _ = True
  popCount n = I# (integerPopCount# n)

instance Bits Bool where
  (.&.) = (&&)
  (.|.) = (||)
  xor x y = x /= y
  complement = not
  shift x n = if n == 0 then x else False
  rotate x _ = x
  bit i = i == 0
  testBit x i = x && i == 0
  bitSizeMaybe _ = Just 1
  bitSize _ = 1
  isSigned _ = False
  popCount x = if x then 1 else 0
  zeroBits = False

instance FiniteBits Bool where
  finiteBitSize _ = 1
  countTrailingZeros x = if x then 0 else 1
  countLeadingZeros x = if x then 0 else 1

instance Bits Natural where
  MkNatural a .&. MkNatural b = MkNatural (a .&. b)
  MkNatural a .|. MkNatural b = MkNatural (a .|. b)
  xor (MkNatural a) (MkNatural b) = MkNatural (xor a b)
  complement _ = errorWithoutStackTrace "Bits.complement: Natural complement undefined"
  zeroBits = MkNatural 0
  bit n = MkNatural (bit n)
  clearBit x i = x `xor` (bit i .&. x)
  testBit (MkNatural a) i = testBit a i
  shiftL (MkNatural a) n = MkNatural (shiftL a n)
  shiftR (MkNatural a) n = MkNatural (shiftR a n)
  rotate x n = shift x n
  bitSizeMaybe _ = Nothing
  bitSize _ = errorWithoutStackTrace "Data.Bits.bitSize(Natural)"
  isSigned _ = False
  popCount (MkNatural a) = popCount a
