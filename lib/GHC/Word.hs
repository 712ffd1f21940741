{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- |
-- Unsigned integers of 8, 16, 32 and 64 bits. Results are cut to their
-- size; between operations the whole machine word is valid.
module GHC.Word
  ( eqWord, neWord, gtWord, geWord, ltWord, leWord
  , uncheckedShiftL64#, uncheckedShiftRL64#
  , Word (..), Word8 (..), Word16 (..), Word32 (..), Word64 (..)
  , byteSwap16, byteSwap32, byteSwap64, bitReverse8, bitReverse16, bitReverse32, bitReverse64
  , eqWord8, eqWord16, eqWord32, eqWord64, neWord8, neWord16, neWord32, neWord64, gtWord8, gtWord16
  , gtWord32, gtWord64, geWord8, geWord16, geWord32, geWord64, ltWord8, ltWord16, ltWord32, ltWord64
  , leWord8, leWord16, leWord32, leWord64
  ) where

import GHC.Base
import GHC.Bits
import GHC.Enum
import GHC.Ix
import GHC.Num
import GHC.Prim
import GHC.Read
import GHC.Real
import GHC.Show
import GHC.Word.Type

-- | Unsigned integers of 8 bits.
data Word8 = W8# Word#

instance Eq Word8 where
  W8# x == W8# y = isTrue# (eqWord# x y)
  W8# x /= W8# y = isTrue# (neWord# x y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Word8 where
  compare (W8# x) (W8# y) = case ltWord# x y of
    1# -> LT
    _  -> case eqWord# x y of
      1# -> EQ
      _  -> GT
  W8# x <  W8# y = isTrue# (ltWord# x y)
  W8# x <= W8# y = isTrue# (leWord# x y)
  W8# x >  W8# y = isTrue# (gtWord# x y)
  W8# x >= W8# y = isTrue# (geWord# x y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Word8 where
  showsPrec _ (W8# x) = showWord (W# x)

instance Read Word8 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Word8 where
  W8# x + W8# y = W8# (narrow8Word# (plusWord# x y))
  W8# x - W8# y = W8# (narrow8Word# (minusWord# x y))
  W8# x * W8# y = W8# (narrow8Word# (timesWord# x y))
  negate (W8# x) = W8# (narrow8Word# (int2Word# (negateInt# (word2Int# x))))
  abs x = x
  signum (W8# x) = W8# (int2Word# (neWord# x 0##))
  fromInteger n = W8# (narrow8Word# (integerToWord# n))
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Word8 where
  minBound = W8# 0##
  maxBound = W8# 255##

instance Enum Word8 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Word8"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Word8"
  toEnum i@(I# n)
    | i >= 0 && i <= fromIntegral (maxBound :: Word8) = W8# (int2Word# n)
    | otherwise = toEnumError "Word8" i (minBound :: Word8, maxBound :: Word8)
  fromEnum (W8# x) = I# (word2Int# x)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Ix Word8 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Word8 where
  toRational x = toInteger x % 1
  toDouble (W8# x) = Just (D# (word2Double# x))

instance Integral Word8 where
  quot (W8# x) (W8# y) = case y of
    0## -> divZeroError
    _   -> W8# (quotWord# x y)
  rem (W8# x) (W8# y) = case y of
    0## -> divZeroError
    _   -> W8# (remWord# x y)
  div x y = quot x y
  mod x y = rem x y
  quotRem x y = (quot x y, rem x y)
  divMod x y = (quot x y, rem x y)
  toInteger (W8# x) = IS (word2Int# x)
  {-# INLINE toInteger #-}

instance Bits Word8 where
  W8# x .&. W8# y = W8# (and# x y)
  W8# x .|. W8# y = W8# (or# x y)
  xor (W8# x) (W8# y) = W8# (xor# x y)
  complement (W8# x) = W8# (narrow8Word# (not# x))
  zeroBits = W8# 0##
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (W8# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W8# (narrow8Word# (uncheckedShiftL# x n))
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W8# 0## }
  shiftR (W8# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W8# (uncheckedShiftRL# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W8# 0## }
  unsafeShiftL (W8# x) (I# n) = W8# (narrow8Word# (uncheckedShiftL# x n))
  unsafeShiftR (W8# x) (I# n) = W8# (uncheckedShiftRL# x n)
  rotate (W8# x) (I# i) = case andI# i 7# of
    0# -> W8# x
    k  -> case x of
      w -> W8# (narrow8Word# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (8# -# k))))
  bitSizeMaybe _ = Just 8
  bitSize _ = 8
  isSigned _ = False
  popCount (W8# x) = I# (word2Int# (popCnt# (x)))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Word8 where
  finiteBitSize _ = 8
  countLeadingZeros (W8# x) = I# (word2Int# (clz# (x)) -# 56#)
  countTrailingZeros (W8# x) = case ctz# (x) of
    n -> I# (case word2Int# n ># 8# of { 1# -> 8#; _ -> word2Int# n })

-- | Unsigned integers of 16 bits.
data Word16 = W16# Word#

instance Eq Word16 where
  W16# x == W16# y = isTrue# (eqWord# x y)
  W16# x /= W16# y = isTrue# (neWord# x y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Word16 where
  compare (W16# x) (W16# y) = case ltWord# x y of
    1# -> LT
    _  -> case eqWord# x y of
      1# -> EQ
      _  -> GT
  W16# x <  W16# y = isTrue# (ltWord# x y)
  W16# x <= W16# y = isTrue# (leWord# x y)
  W16# x >  W16# y = isTrue# (gtWord# x y)
  W16# x >= W16# y = isTrue# (geWord# x y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Word16 where
  showsPrec _ (W16# x) = showWord (W# x)

instance Read Word16 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Word16 where
  W16# x + W16# y = W16# (narrow16Word# (plusWord# x y))
  W16# x - W16# y = W16# (narrow16Word# (minusWord# x y))
  W16# x * W16# y = W16# (narrow16Word# (timesWord# x y))
  negate (W16# x) = W16# (narrow16Word# (int2Word# (negateInt# (word2Int# x))))
  abs x = x
  signum (W16# x) = W16# (int2Word# (neWord# x 0##))
  fromInteger n = W16# (narrow16Word# (integerToWord# n))
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Word16 where
  minBound = W16# 0##
  maxBound = W16# 65535##

instance Enum Word16 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Word16"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Word16"
  toEnum i@(I# n)
    | i >= 0 && i <= fromIntegral (maxBound :: Word16) = W16# (int2Word# n)
    | otherwise = toEnumError "Word16" i (minBound :: Word16, maxBound :: Word16)
  fromEnum (W16# x) = I# (word2Int# x)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Ix Word16 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Word16 where
  toRational x = toInteger x % 1
  toDouble (W16# x) = Just (D# (word2Double# x))

instance Integral Word16 where
  quot (W16# x) (W16# y) = case y of
    0## -> divZeroError
    _   -> W16# (quotWord# x y)
  rem (W16# x) (W16# y) = case y of
    0## -> divZeroError
    _   -> W16# (remWord# x y)
  div x y = quot x y
  mod x y = rem x y
  quotRem x y = (quot x y, rem x y)
  divMod x y = (quot x y, rem x y)
  toInteger (W16# x) = IS (word2Int# x)
  {-# INLINE toInteger #-}

instance Bits Word16 where
  W16# x .&. W16# y = W16# (and# x y)
  W16# x .|. W16# y = W16# (or# x y)
  xor (W16# x) (W16# y) = W16# (xor# x y)
  complement (W16# x) = W16# (narrow16Word# (not# x))
  zeroBits = W16# 0##
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (W16# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W16# (narrow16Word# (uncheckedShiftL# x n))
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W16# 0## }
  shiftR (W16# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W16# (uncheckedShiftRL# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W16# 0## }
  unsafeShiftL (W16# x) (I# n) = W16# (narrow16Word# (uncheckedShiftL# x n))
  unsafeShiftR (W16# x) (I# n) = W16# (uncheckedShiftRL# x n)
  rotate (W16# x) (I# i) = case andI# i 15# of
    0# -> W16# x
    k  -> case x of
      w -> W16# (narrow16Word# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (16# -# k))))
  bitSizeMaybe _ = Just 16
  bitSize _ = 16
  isSigned _ = False
  popCount (W16# x) = I# (word2Int# (popCnt# (x)))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Word16 where
  finiteBitSize _ = 16
  countLeadingZeros (W16# x) = I# (word2Int# (clz# (x)) -# 48#)
  countTrailingZeros (W16# x) = case ctz# (x) of
    n -> I# (case word2Int# n ># 16# of { 1# -> 16#; _ -> word2Int# n })

instance Eq Word32 where
  W32# x == W32# y = isTrue# (eqWord# x y)
  W32# x /= W32# y = isTrue# (neWord# x y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Word32 where
  compare (W32# x) (W32# y) = case ltWord# x y of
    1# -> LT
    _  -> case eqWord# x y of
      1# -> EQ
      _  -> GT
  W32# x <  W32# y = isTrue# (ltWord# x y)
  W32# x <= W32# y = isTrue# (leWord# x y)
  W32# x >  W32# y = isTrue# (gtWord# x y)
  W32# x >= W32# y = isTrue# (geWord# x y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Word32 where
  showsPrec _ (W32# x) = showWord (W# x)

instance Read Word32 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Word32 where
  W32# x + W32# y = W32# (narrow32Word# (plusWord# x y))
  W32# x - W32# y = W32# (narrow32Word# (minusWord# x y))
  W32# x * W32# y = W32# (narrow32Word# (timesWord# x y))
  negate (W32# x) = W32# (narrow32Word# (int2Word# (negateInt# (word2Int# x))))
  abs x = x
  signum (W32# x) = W32# (int2Word# (neWord# x 0##))
  fromInteger n = W32# (narrow32Word# (integerToWord# n))
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Word32 where
  minBound = W32# 0##
  maxBound = W32# 4294967295##

instance Enum Word32 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Word32"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Word32"
  toEnum i@(I# n)
    | i >= 0 && i <= fromIntegral (maxBound :: Word32) = W32# (int2Word# n)
    | otherwise = toEnumError "Word32" i (minBound :: Word32, maxBound :: Word32)
  fromEnum (W32# x) = I# (word2Int# x)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Ix Word32 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Word32 where
  toRational x = toInteger x % 1
  toDouble (W32# x) = Just (D# (word2Double# x))

instance Integral Word32 where
  quot (W32# x) (W32# y) = case y of
    0## -> divZeroError
    _   -> W32# (quotWord# x y)
  rem (W32# x) (W32# y) = case y of
    0## -> divZeroError
    _   -> W32# (remWord# x y)
  div x y = quot x y
  mod x y = rem x y
  quotRem x y = (quot x y, rem x y)
  divMod x y = (quot x y, rem x y)
  toInteger (W32# x) = IS (word2Int# x)
  {-# INLINE toInteger #-}

instance Bits Word32 where
  W32# x .&. W32# y = W32# (and# x y)
  W32# x .|. W32# y = W32# (or# x y)
  xor (W32# x) (W32# y) = W32# (xor# x y)
  complement (W32# x) = W32# (narrow32Word# (not# x))
  zeroBits = W32# 0##
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (W32# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W32# (narrow32Word# (uncheckedShiftL# x n))
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W32# 0## }
  shiftR (W32# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W32# (uncheckedShiftRL# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W32# 0## }
  unsafeShiftL (W32# x) (I# n) = W32# (narrow32Word# (uncheckedShiftL# x n))
  unsafeShiftR (W32# x) (I# n) = W32# (uncheckedShiftRL# x n)
  rotate (W32# x) (I# i) = case andI# i 31# of
    0# -> W32# x
    k  -> case x of
      w -> W32# (narrow32Word# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (32# -# k))))
  bitSizeMaybe _ = Just 32
  bitSize _ = 32
  isSigned _ = False
  popCount (W32# x) = I# (word2Int# (popCnt# (x)))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Word32 where
  finiteBitSize _ = 32
  countLeadingZeros (W32# x) = I# (word2Int# (clz# (x)) -# 32#)
  countTrailingZeros (W32# x) = case ctz# (x) of
    n -> I# (case word2Int# n ># 32# of { 1# -> 32#; _ -> word2Int# n })

instance Eq Word64 where
  W64# x == W64# y = isTrue# (eqWord# x y)
  W64# x /= W64# y = isTrue# (neWord# x y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Word64 where
  compare (W64# x) (W64# y) = case ltWord# x y of
    1# -> LT
    _  -> case eqWord# x y of
      1# -> EQ
      _  -> GT
  W64# x <  W64# y = isTrue# (ltWord# x y)
  W64# x <= W64# y = isTrue# (leWord# x y)
  W64# x >  W64# y = isTrue# (gtWord# x y)
  W64# x >= W64# y = isTrue# (geWord# x y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Word64 where
  showsPrec _ (W64# x) = showWord (W# x)

instance Read Word64 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Word64 where
  W64# x + W64# y = W64# (plusWord# x y)
  W64# x - W64# y = W64# (minusWord# x y)
  W64# x * W64# y = W64# (timesWord# x y)
  negate (W64# x) = W64# (int2Word# (negateInt# (word2Int# x)))
  abs x = x
  signum (W64# x) = W64# (int2Word# (neWord# x 0##))
  fromInteger n = W64# (integerToWord# n)
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Word64 where
  minBound = W64# 0##
  maxBound = W64# 18446744073709551615##

instance Enum Word64 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Word64"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Word64"
  toEnum i@(I# n)
    | i >= 0    = W64# (int2Word# n)
    | otherwise = toEnumError "Word64" i (minBound :: Word64, maxBound :: Word64)
  fromEnum x@(W64# w)
    | x <= W64# 0x7FFFFFFFFFFFFFFF## = I# (word2Int# w)
    | otherwise = fromEnumError "Word64" x
  enumFrom (W64# x) = map fromWord (enumFrom (W# x))
  enumFromThen (W64# x) (W64# y) = map fromWord (enumFromThen (W# x) (W# y))
  enumFromTo (W64# x) (W64# z) = map fromWord (enumFromTo (W# x) (W# z))
  enumFromThenTo (W64# x) (W64# y) (W64# z) = map fromWord (enumFromThenTo (W# x) (W# y) (W# z))

instance Ix Word64 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Word64 where
  toRational x = toInteger x % 1
  toDouble (W64# x) = Just (D# (word2Double# x))

instance Integral Word64 where
  quot (W64# x) (W64# y) = case y of
    0## -> divZeroError
    _   -> W64# (quotWord# x y)
  rem (W64# x) (W64# y) = case y of
    0## -> divZeroError
    _   -> W64# (remWord# x y)
  div x y = quot x y
  mod x y = rem x y
  quotRem x y = (quot x y, rem x y)
  divMod x y = (quot x y, rem x y)
  toInteger (W64# x) = integerFromWord# x
  {-# INLINE toInteger #-}

instance Bits Word64 where
  W64# x .&. W64# y = W64# (and# x y)
  W64# x .|. W64# y = W64# (or# x y)
  xor (W64# x) (W64# y) = W64# (xor# x y)
  complement (W64# x) = W64# (not# x)
  zeroBits = W64# 0##
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (W64# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W64# (uncheckedShiftL# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W64# 0## }
  shiftR (W64# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> W64# (uncheckedShiftRL# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> W64# 0## }
  unsafeShiftL (W64# x) (I# n) = W64# (uncheckedShiftL# x n)
  unsafeShiftR (W64# x) (I# n) = W64# (uncheckedShiftRL# x n)
  rotate (W64# x) (I# i) = case andI# i 63# of
    0# -> W64# x
    k  -> case x of
      w -> W64# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (64# -# k)))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = False
  popCount (W64# x) = I# (word2Int# (popCnt# (x)))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Word64 where
  finiteBitSize _ = 64
  countLeadingZeros (W64# x) = I# (word2Int# (clz# (x)) -# 0#)
  countTrailingZeros (W64# x) = case ctz# (x) of
    n -> I# (case word2Int# n ># 64# of { 1# -> 64#; _ -> word2Int# n })

fromWord :: Word -> Word64
fromWord (W# x) = W64# x

-- | The bytes in the opposite order.
byteSwap16 :: Word16 -> Word16
byteSwap16 (W16# x) = W16# (narrow16Word# (byteSwap16# x))

byteSwap32 :: Word32 -> Word32
byteSwap32 (W32# x) = W32# (narrow32Word# (byteSwap32# x))

byteSwap64 :: Word64 -> Word64
byteSwap64 (W64# x) = W64# (byteSwap64# x)

-- | The bits in the opposite order.
bitReverse8 :: Word8 -> Word8
bitReverse8 (W8# x) = W8# (narrow8Word# (bitReverse8# x))

bitReverse16 :: Word16 -> Word16
bitReverse16 (W16# x) = W16# (narrow16Word# (bitReverse16# x))

bitReverse32 :: Word32 -> Word32
bitReverse32 (W32# x) = W32# (narrow32Word# (bitReverse32# x))

bitReverse64 :: Word64 -> Word64
bitReverse64 (W64# x) = W64# (bitReverse64# x)

-- Comparisons, for one type each.

eqWord8, neWord8, gtWord8, geWord8, ltWord8, leWord8 :: Word8 -> Word8 -> Bool
eqWord8 = (==)
neWord8 = (/=)
gtWord8 = (>)
geWord8 = (>=)
ltWord8 = (<)
leWord8 = (<=)

eqWord16, neWord16, gtWord16, geWord16, ltWord16, leWord16 :: Word16 -> Word16 -> Bool
eqWord16 = (==)
neWord16 = (/=)
gtWord16 = (>)
geWord16 = (>=)
ltWord16 = (<)
leWord16 = (<=)

eqWord32, neWord32, gtWord32, geWord32, ltWord32, leWord32 :: Word32 -> Word32 -> Bool
eqWord32 = (==)
neWord32 = (/=)
gtWord32 = (>)
geWord32 = (>=)
ltWord32 = (<)
leWord32 = (<=)

eqWord64, neWord64, gtWord64, geWord64, ltWord64, leWord64 :: Word64 -> Word64 -> Bool
eqWord64 = (==)
neWord64 = (/=)
gtWord64 = (>)
geWord64 = (>=)
ltWord64 = (<)
leWord64 = (<=)
