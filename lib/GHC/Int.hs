{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- |
-- Signed integers of 8, 16, 32 and 64 bits. Results are cut to their
-- size; between operations the whole machine word is valid.
module GHC.Int
  ( eqInt, neInt, gtInt, geInt, ltInt, leInt
  , uncheckedIShiftL64#, uncheckedIShiftRA64#
  , Int (..), Int8 (..), Int16 (..), Int32 (..), Int64 (..)
  , eqInt8, eqInt16, eqInt32, eqInt64, neInt8, neInt16, neInt32, neInt64, gtInt8, gtInt16, gtInt32
  , gtInt64, geInt8, geInt16, geInt32, geInt64, ltInt8, ltInt16, ltInt32, ltInt64, leInt8, leInt16
  , leInt32, leInt64
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

-- | Signed integers of 8 bits.
data Int8 = I8# Int#

instance Eq Int8 where
  I8# x == I8# y = isTrue# (x ==# y)
  I8# x /= I8# y = isTrue# (x /=# y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Int8 where
  compare (I8# x) (I8# y) = case x <# y of
    1# -> LT
    _  -> case x ==# y of
      1# -> EQ
      _  -> GT
  I8# x <  I8# y = isTrue# (x <# y)
  I8# x <= I8# y = isTrue# (x <=# y)
  I8# x >  I8# y = isTrue# (x ># y)
  I8# x >= I8# y = isTrue# (x >=# y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Int8 where
  showsPrec p (I8# x) = showSignedInt p (I# x)

instance Read Int8 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Int8 where
  I8# x + I8# y = I8# (narrow8Int# (x +# y))
  I8# x - I8# y = I8# (narrow8Int# (x -# y))
  I8# x * I8# y = I8# (narrow8Int# (x *# y))
  negate (I8# x) = I8# (narrow8Int# (negateInt# x))
  abs x = if x < 0 then negate x else x
  signum (I8# x) = I8# ((x ># 0#) -# (x <# 0#))
  fromInteger n = case integerToInt n of I# i -> I8# (narrow8Int# (i))
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Int8 where
  minBound = I8# (-128#)
  maxBound = I8# 127#

instance Enum Int8 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Int8"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Int8"
  toEnum i@(I# n)
    | i >= fromIntegral (minBound :: Int8) && i <= fromIntegral (maxBound :: Int8) = I8# n
    | otherwise = toEnumError "Int8" i (minBound :: Int8, maxBound :: Int8)
  fromEnum (I8# x) = I# x
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Ix Int8 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Int8 where
  toRational x = toInteger x % 1
  toDouble (I8# x) = Just (D# (int2Double# x))

instance Integral Int8 where
  quot (I8# x) (I8# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I8# x == minBound then overflowError else I8# (negateInt# x)
    _     -> I8# (quotInt# x y)
  rem (I8# x) (I8# y) = case y of
    0#    -> divZeroError
    (-1#) -> I8# 0#
    _     -> I8# (remInt# x y)
  div (I8# x) (I8# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I8# x == minBound then overflowError else I8# (negateInt# x)
    _     -> I8# (divInt# x y)
  mod (I8# x) (I8# y) = case y of
    0#    -> divZeroError
    (-1#) -> I8# 0#
    _     -> I8# (modInt# x y)
  quotRem x y = (quot x y, rem x y)
  divMod x y = (div x y, mod x y)
  toInteger (I8# x) = IS x
  {-# INLINE toInteger #-}

instance Bits Int8 where
  I8# x .&. I8# y = I8# (andI# x y)
  I8# x .|. I8# y = I8# (orI# x y)
  xor (I8# x) (I8# y) = I8# (xorI# x y)
  complement (I8# x) = I8# (narrow8Int# (notI# x))
  zeroBits = I8# 0#
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (I8# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I8# (narrow8Int# (uncheckedIShiftL# x n))
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I8# 0# }
  shiftR (I8# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I8# (uncheckedIShiftRA# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I8# (uncheckedIShiftRA# x 63#) }
  unsafeShiftL (I8# x) (I# n) = I8# (narrow8Int# (uncheckedIShiftL# x n))
  unsafeShiftR (I8# x) (I# n) = I8# (uncheckedIShiftRA# x n)
  rotate (I8# x) (I# i) = case andI# i 7# of
    0# -> I8# x
    k  -> case narrow8Word# (int2Word# x) of
      w -> I8# (narrow8Int# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (8# -# k)))))
  bitSizeMaybe _ = Just 8
  bitSize _ = 8
  isSigned _ = True
  popCount (I8# x) = I# (word2Int# (popCnt# (narrow8Word# (int2Word# x))))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Int8 where
  finiteBitSize _ = 8
  countLeadingZeros (I8# x) = I# (word2Int# (clz# (narrow8Word# (int2Word# x))) -# 56#)
  countTrailingZeros (I8# x) = case ctz# (narrow8Word# (int2Word# x)) of
    n -> I# (case word2Int# n ># 8# of { 1# -> 8#; _ -> word2Int# n })

-- | Signed integers of 16 bits.
data Int16 = I16# Int#

instance Eq Int16 where
  I16# x == I16# y = isTrue# (x ==# y)
  I16# x /= I16# y = isTrue# (x /=# y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Int16 where
  compare (I16# x) (I16# y) = case x <# y of
    1# -> LT
    _  -> case x ==# y of
      1# -> EQ
      _  -> GT
  I16# x <  I16# y = isTrue# (x <# y)
  I16# x <= I16# y = isTrue# (x <=# y)
  I16# x >  I16# y = isTrue# (x ># y)
  I16# x >= I16# y = isTrue# (x >=# y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Int16 where
  showsPrec p (I16# x) = showSignedInt p (I# x)

instance Read Int16 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Int16 where
  I16# x + I16# y = I16# (narrow16Int# (x +# y))
  I16# x - I16# y = I16# (narrow16Int# (x -# y))
  I16# x * I16# y = I16# (narrow16Int# (x *# y))
  negate (I16# x) = I16# (narrow16Int# (negateInt# x))
  abs x = if x < 0 then negate x else x
  signum (I16# x) = I16# ((x ># 0#) -# (x <# 0#))
  fromInteger n = case integerToInt n of I# i -> I16# (narrow16Int# (i))
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Int16 where
  minBound = I16# (-32768#)
  maxBound = I16# 32767#

instance Enum Int16 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Int16"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Int16"
  toEnum i@(I# n)
    | i >= fromIntegral (minBound :: Int16) && i <= fromIntegral (maxBound :: Int16) = I16# n
    | otherwise = toEnumError "Int16" i (minBound :: Int16, maxBound :: Int16)
  fromEnum (I16# x) = I# x
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Ix Int16 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Int16 where
  toRational x = toInteger x % 1
  toDouble (I16# x) = Just (D# (int2Double# x))

instance Integral Int16 where
  quot (I16# x) (I16# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I16# x == minBound then overflowError else I16# (negateInt# x)
    _     -> I16# (quotInt# x y)
  rem (I16# x) (I16# y) = case y of
    0#    -> divZeroError
    (-1#) -> I16# 0#
    _     -> I16# (remInt# x y)
  div (I16# x) (I16# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I16# x == minBound then overflowError else I16# (negateInt# x)
    _     -> I16# (divInt# x y)
  mod (I16# x) (I16# y) = case y of
    0#    -> divZeroError
    (-1#) -> I16# 0#
    _     -> I16# (modInt# x y)
  quotRem x y = (quot x y, rem x y)
  divMod x y = (div x y, mod x y)
  toInteger (I16# x) = IS x
  {-# INLINE toInteger #-}

instance Bits Int16 where
  I16# x .&. I16# y = I16# (andI# x y)
  I16# x .|. I16# y = I16# (orI# x y)
  xor (I16# x) (I16# y) = I16# (xorI# x y)
  complement (I16# x) = I16# (narrow16Int# (notI# x))
  zeroBits = I16# 0#
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (I16# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I16# (narrow16Int# (uncheckedIShiftL# x n))
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I16# 0# }
  shiftR (I16# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I16# (uncheckedIShiftRA# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I16# (uncheckedIShiftRA# x 63#) }
  unsafeShiftL (I16# x) (I# n) = I16# (narrow16Int# (uncheckedIShiftL# x n))
  unsafeShiftR (I16# x) (I# n) = I16# (uncheckedIShiftRA# x n)
  rotate (I16# x) (I# i) = case andI# i 15# of
    0# -> I16# x
    k  -> case narrow16Word# (int2Word# x) of
      w -> I16# (narrow16Int# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (16# -# k)))))
  bitSizeMaybe _ = Just 16
  bitSize _ = 16
  isSigned _ = True
  popCount (I16# x) = I# (word2Int# (popCnt# (narrow16Word# (int2Word# x))))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Int16 where
  finiteBitSize _ = 16
  countLeadingZeros (I16# x) = I# (word2Int# (clz# (narrow16Word# (int2Word# x))) -# 48#)
  countTrailingZeros (I16# x) = case ctz# (narrow16Word# (int2Word# x)) of
    n -> I# (case word2Int# n ># 16# of { 1# -> 16#; _ -> word2Int# n })

-- | Signed integers of 32 bits.
data Int32 = I32# Int#

instance Eq Int32 where
  I32# x == I32# y = isTrue# (x ==# y)
  I32# x /= I32# y = isTrue# (x /=# y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Int32 where
  compare (I32# x) (I32# y) = case x <# y of
    1# -> LT
    _  -> case x ==# y of
      1# -> EQ
      _  -> GT
  I32# x <  I32# y = isTrue# (x <# y)
  I32# x <= I32# y = isTrue# (x <=# y)
  I32# x >  I32# y = isTrue# (x ># y)
  I32# x >= I32# y = isTrue# (x >=# y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Int32 where
  showsPrec p (I32# x) = showSignedInt p (I# x)

instance Read Int32 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Int32 where
  I32# x + I32# y = I32# (narrow32Int# (x +# y))
  I32# x - I32# y = I32# (narrow32Int# (x -# y))
  I32# x * I32# y = I32# (narrow32Int# (x *# y))
  negate (I32# x) = I32# (narrow32Int# (negateInt# x))
  abs x = if x < 0 then negate x else x
  signum (I32# x) = I32# ((x ># 0#) -# (x <# 0#))
  fromInteger n = case integerToInt n of I# i -> I32# (narrow32Int# (i))
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Int32 where
  minBound = I32# (-2147483648#)
  maxBound = I32# 2147483647#

instance Enum Int32 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Int32"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Int32"
  toEnum i@(I# n)
    | i >= fromIntegral (minBound :: Int32) && i <= fromIntegral (maxBound :: Int32) = I32# n
    | otherwise = toEnumError "Int32" i (minBound :: Int32, maxBound :: Int32)
  fromEnum (I32# x) = I# x
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Ix Int32 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Int32 where
  toRational x = toInteger x % 1
  toDouble (I32# x) = Just (D# (int2Double# x))

instance Integral Int32 where
  quot (I32# x) (I32# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I32# x == minBound then overflowError else I32# (negateInt# x)
    _     -> I32# (quotInt# x y)
  rem (I32# x) (I32# y) = case y of
    0#    -> divZeroError
    (-1#) -> I32# 0#
    _     -> I32# (remInt# x y)
  div (I32# x) (I32# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I32# x == minBound then overflowError else I32# (negateInt# x)
    _     -> I32# (divInt# x y)
  mod (I32# x) (I32# y) = case y of
    0#    -> divZeroError
    (-1#) -> I32# 0#
    _     -> I32# (modInt# x y)
  quotRem x y = (quot x y, rem x y)
  divMod x y = (div x y, mod x y)
  toInteger (I32# x) = IS x
  {-# INLINE toInteger #-}

instance Bits Int32 where
  I32# x .&. I32# y = I32# (andI# x y)
  I32# x .|. I32# y = I32# (orI# x y)
  xor (I32# x) (I32# y) = I32# (xorI# x y)
  complement (I32# x) = I32# (narrow32Int# (notI# x))
  zeroBits = I32# 0#
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (I32# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I32# (narrow32Int# (uncheckedIShiftL# x n))
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I32# 0# }
  shiftR (I32# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I32# (uncheckedIShiftRA# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I32# (uncheckedIShiftRA# x 63#) }
  unsafeShiftL (I32# x) (I# n) = I32# (narrow32Int# (uncheckedIShiftL# x n))
  unsafeShiftR (I32# x) (I# n) = I32# (uncheckedIShiftRA# x n)
  rotate (I32# x) (I# i) = case andI# i 31# of
    0# -> I32# x
    k  -> case narrow32Word# (int2Word# x) of
      w -> I32# (narrow32Int# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (32# -# k)))))
  bitSizeMaybe _ = Just 32
  bitSize _ = 32
  isSigned _ = True
  popCount (I32# x) = I# (word2Int# (popCnt# (narrow32Word# (int2Word# x))))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Int32 where
  finiteBitSize _ = 32
  countLeadingZeros (I32# x) = I# (word2Int# (clz# (narrow32Word# (int2Word# x))) -# 32#)
  countTrailingZeros (I32# x) = case ctz# (narrow32Word# (int2Word# x)) of
    n -> I# (case word2Int# n ># 32# of { 1# -> 32#; _ -> word2Int# n })

-- | Signed integers of 64 bits.
data Int64 = I64# Int#

instance Eq Int64 where
  I64# x == I64# y = isTrue# (x ==# y)
  I64# x /= I64# y = isTrue# (x /=# y)
  {-# INLINE (==) #-}
  {-# INLINE (/=) #-}

instance Ord Int64 where
  compare (I64# x) (I64# y) = case x <# y of
    1# -> LT
    _  -> case x ==# y of
      1# -> EQ
      _  -> GT
  I64# x <  I64# y = isTrue# (x <# y)
  I64# x <= I64# y = isTrue# (x <=# y)
  I64# x >  I64# y = isTrue# (x ># y)
  I64# x >= I64# y = isTrue# (x >=# y)
  {-# INLINE (<) #-}
  {-# INLINE (<=) #-}
  {-# INLINE (>) #-}
  {-# INLINE (>=) #-}

instance Show Int64 where
  showsPrec p (I64# x) = showSignedInt p (I# x)

instance Read Int64 where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Int64 where
  I64# x + I64# y = I64# (x +# y)
  I64# x - I64# y = I64# (x -# y)
  I64# x * I64# y = I64# (x *# y)
  negate (I64# x) = I64# (negateInt# x)
  abs x = if x < 0 then negate x else x
  signum (I64# x) = I64# ((x ># 0#) -# (x <# 0#))
  fromInteger n = case integerToInt n of I# i -> I64# (i)
  {-# INLINE (+) #-}
  {-# INLINE (-) #-}
  {-# INLINE (*) #-}
  {-# INLINE fromInteger #-}

instance Bounded Int64 where
  minBound = I64# (-9223372036854775808#)
  maxBound = I64# 9223372036854775807#

instance Enum Int64 where
  succ x
    | x /= maxBound = x + 1
    | otherwise     = succError "Int64"
  pred x
    | x /= minBound = x - 1
    | otherwise     = predError "Int64"
  toEnum (I# i) = I64# i
  fromEnum (I64# x) = I# x
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Ix Int64 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Real Int64 where
  toRational x = toInteger x % 1
  toDouble (I64# x) = Just (D# (int2Double# x))

instance Integral Int64 where
  quot (I64# x) (I64# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I64# x == minBound then overflowError else I64# (negateInt# x)
    _     -> I64# (quotInt# x y)
  rem (I64# x) (I64# y) = case y of
    0#    -> divZeroError
    (-1#) -> I64# 0#
    _     -> I64# (remInt# x y)
  div (I64# x) (I64# y) = case y of
    0#    -> divZeroError
    (-1#) -> if I64# x == minBound then overflowError else I64# (negateInt# x)
    _     -> I64# (divInt# x y)
  mod (I64# x) (I64# y) = case y of
    0#    -> divZeroError
    (-1#) -> I64# 0#
    _     -> I64# (modInt# x y)
  quotRem x y = (quot x y, rem x y)
  divMod x y = (div x y, mod x y)
  toInteger (I64# x) = IS x
  {-# INLINE toInteger #-}

instance Bits Int64 where
  I64# x .&. I64# y = I64# (andI# x y)
  I64# x .|. I64# y = I64# (orI# x y)
  xor (I64# x) (I64# y) = I64# (xorI# x y)
  complement (I64# x) = I64# (notI# x)
  zeroBits = I64# 0#
  bit n = shiftL 1 n
  testBit x n = (x .&. bit n) /= 0
  shiftL (I64# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I64# (uncheckedIShiftL# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I64# 0# }
  shiftR (I64# x) (I# n) = case ltWord# (int2Word# n) 64## of
    1# -> I64# (uncheckedIShiftRA# x n)
    _  -> case n <# 0# of { 1# -> overflowError; _ -> I64# (uncheckedIShiftRA# x 63#) }
  unsafeShiftL (I64# x) (I# n) = I64# (uncheckedIShiftL# x n)
  unsafeShiftR (I64# x) (I# n) = I64# (uncheckedIShiftRA# x n)
  rotate (I64# x) (I# i) = case andI# i 63# of
    0# -> I64# x
    k  -> case int2Word# x of
      w -> I64# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (64# -# k))))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = True
  popCount (I64# x) = I# (word2Int# (popCnt# (int2Word# x)))
  {-# INLINE (.&.) #-}
  {-# INLINE (.|.) #-}
  {-# INLINE xor #-}
  {-# INLINE shiftL #-}
  {-# INLINE shiftR #-}
  {-# INLINE unsafeShiftL #-}
  {-# INLINE unsafeShiftR #-}

instance FiniteBits Int64 where
  finiteBitSize _ = 64
  countLeadingZeros (I64# x) = I# (word2Int# (clz# (int2Word# x)) -# 0#)
  countTrailingZeros (I64# x) = case ctz# (int2Word# x) of
    n -> I# (case word2Int# n ># 64# of { 1# -> 64#; _ -> word2Int# n })

-- Comparisons, for one type each.

eqInt8, neInt8, gtInt8, geInt8, ltInt8, leInt8 :: Int8 -> Int8 -> Bool
eqInt8 = (==)
neInt8 = (/=)
gtInt8 = (>)
geInt8 = (>=)
ltInt8 = (<)
leInt8 = (<=)

eqInt16, neInt16, gtInt16, geInt16, ltInt16, leInt16 :: Int16 -> Int16 -> Bool
eqInt16 = (==)
neInt16 = (/=)
gtInt16 = (>)
geInt16 = (>=)
ltInt16 = (<)
leInt16 = (<=)

eqInt32, neInt32, gtInt32, geInt32, ltInt32, leInt32 :: Int32 -> Int32 -> Bool
eqInt32 = (==)
neInt32 = (/=)
gtInt32 = (>)
geInt32 = (>=)
ltInt32 = (<)
leInt32 = (<=)

eqInt64, neInt64, gtInt64, geInt64, ltInt64, leInt64 :: Int64 -> Int64 -> Bool
eqInt64 = (==)
neInt64 = (/=)
gtInt64 = (>)
geInt64 = (>=)
ltInt64 = (<)
leInt64 = (<=)
