{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, BangPatterns #-}
-- |
-- Integers of any size. Most are small: those are a box around an 'Int#', and
-- their operations a machine instruction and a test. The others are a sign
-- and the limbs of a magnitude, for which the machine has operations.
--
-- A divisor must not be zero here.
module GHC.Num.Integer
  ( Integer (..)
  , integerFromInt#, integerFromInt, integerFromWord#, integerFromWordNeg#
  , integerToInt#, integerToInt, integerToWord#
  , integerFromAddr#, integerFromDigits, integerShow
  , integerZero, integerOne, integerIsZero, integerIsOne, integerIsNegative#, integerIsNegative
  , integerEq#, integerNe#, integerLt#, integerLe#, integerGt#, integerGe#
  , integerEq, integerNe, integerLt, integerLe, integerGt, integerGe, integerCompare
  , integerAdd, integerSub, integerMul, integerSqr
  , integerNegate, integerAbs, integerSignum, integerSignum#
  , integerQuotRem#, integerQuot, integerRem, integerDivMod#, integerDiv, integerMod
  , integerGcd, integerLcm, integerPowMod
  , integerShiftL#, integerShiftR#, integerAnd, integerOr, integerXor, integerComplement
  , integerTestBit#, integerBit#, integerPopCount#, integerLog2#
  , integerEncodeDouble#, integerEncodeFloat#, integerToDouble#, integerToFloat#
  , integerDecodeDouble#
  , integerFromWord, integerToWord, integerQuotRem, integerDivMod, integerShiftL, integerShiftR
  , integerBit, integerTestBit, integerLog2, integerLogBase#, integerLogBase, integerLogBaseWord#, integerLogBaseWord
  , integerSizeInBase#, integerGcde, integerEncodeDouble
  ) where

import GHC.Prim
import GHC.Types

-- region integer
-- | An integer. The arrays hold a magnitude in limbs of 64 bits, the lowest
-- first and the highest not zero. What fits an 'Int#' is never in an array, so
-- that equal numbers look the same.
data Integer
  = IS Int#        -- ^ small
  | IP ByteArray#  -- ^ positive and large
  | IN ByteArray#  -- ^ negative and large
-- end integer

-- Conversions.

integerFromInt# :: Int# -> Integer
integerFromInt# n = IS n
{-# INLINE integerFromInt# #-}

integerFromInt :: Int -> Integer
integerFromInt (I# n) = IS n
{-# INLINE integerFromInt #-}

integerFromWord# :: Word# -> Integer
integerFromWord# w = case word2Int# w >=# 0# of
  1# -> IS (word2Int# w)
  _  -> IP (natFromWords# 0## w)

-- | The negative of a word.
integerFromWordNeg# :: Word# -> Integer
integerFromWordNeg# w = negative (natFromWords# 0## w)

-- | The lower 64 bits.
integerToWord# :: Integer -> Word#
integerToWord# (IS n) = int2Word# n
integerToWord# (IP b) = indexWordArray# b 0#
integerToWord# (IN b) = int2Word# (negateInt# (word2Int# (indexWordArray# b 0#)))

integerToInt# :: Integer -> Int#
integerToInt# (IS n) = n
integerToInt# i      = word2Int# (integerToWord# i)
{-# INLINE integerToInt# #-}

integerToInt :: Integer -> Int
integerToInt i = I# (integerToInt# i)
{-# INLINE integerToInt #-}

-- region integer-signs
-- | The number with this magnitude.
positive, negative :: ByteArray# -> Integer
positive b = case sizeofByteArray# b of
  0# -> IS 0#
  8# -> case word2Int# (indexWordArray# b 0#) of
    n -> case n >=# 0# of
      1# -> IS n
      _  -> IP b
  _  -> IP b

negative b = case sizeofByteArray# b of
  0# -> IS 0#
  8# -> case negateInt# (word2Int# (indexWordArray# b 0#)) of
    n -> case n <# 0# of
      1# -> IS n
      _  -> IN b
  _  -> IN b
-- end integer-signs

-- | The same, negative where the first argument is 1.
signed :: Int# -> ByteArray# -> Integer
signed 0# b = positive b
signed _  b = negative b

-- | The absolute value.
magnitude :: Integer -> ByteArray#
magnitude (IS n) = case n <# 0# of
  1# -> natFromWords# 0## (int2Word# (negateInt# n))
  _  -> natFromWords# 0## (int2Word# n)
magnitude (IP b) = b
magnitude (IN b) = b

integerZero, integerOne :: Integer
integerZero = IS 0#
integerOne  = IS 1#

integerIsZero, integerIsOne, integerIsNegative :: Integer -> Bool
integerIsZero (IS 0#) = True
integerIsZero _       = False
integerIsOne (IS 1#) = True
integerIsOne _       = False
integerIsNegative i = isTrue# (integerIsNegative# i)

integerIsNegative# :: Integer -> Int#
integerIsNegative# (IS n) = n <# 0#
integerIsNegative# (IP _) = 0#
integerIsNegative# (IN _) = 1#

-- Comparison.

-- | Less than zero, zero, or more, as the first is less, equal, or more.
order# :: Integer -> Integer -> Int#
order# (IS x) (IS y) = (x ># y) -# (x <# y)
order# (IS _) (IP _) = -1#
order# (IS _) (IN _) = 1#
order# (IP _) (IS _) = 1#
order# (IP a) (IP b) = natCompare# a b
order# (IP _) (IN _) = 1#
order# (IN _) (IS _) = -1#
order# (IN _) (IP _) = -1#
order# (IN a) (IN b) = natCompare# b a
{-# NOINLINE order# #-}

integerEq#, integerNe#, integerLt#, integerLe#, integerGt#, integerGe# :: Integer -> Integer -> Int#
integerEq# (IS x) (IS y) = x ==# y
integerEq# a b           = order# a b ==# 0#
{-# INLINE integerEq# #-}
integerNe# (IS x) (IS y) = x /=# y
integerNe# a b           = order# a b /=# 0#
{-# INLINE integerNe# #-}
integerLt# (IS x) (IS y) = x <# y
integerLt# a b           = order# a b <# 0#
{-# INLINE integerLt# #-}
integerLe# (IS x) (IS y) = x <=# y
integerLe# a b           = order# a b <=# 0#
{-# INLINE integerLe# #-}
integerGt# (IS x) (IS y) = x ># y
integerGt# a b           = order# a b ># 0#
{-# INLINE integerGt# #-}
integerGe# (IS x) (IS y) = x >=# y
integerGe# a b           = order# a b >=# 0#
{-# INLINE integerGe# #-}

integerEq, integerNe, integerLt, integerLe, integerGt, integerGe :: Integer -> Integer -> Bool
integerEq a b = isTrue# (integerEq# a b)
{-# INLINE integerEq #-}
integerNe a b = isTrue# (integerNe# a b)
{-# INLINE integerNe #-}
integerLt a b = isTrue# (integerLt# a b)
{-# INLINE integerLt #-}
integerLe a b = isTrue# (integerLe# a b)
{-# INLINE integerLe #-}
integerGt a b = isTrue# (integerGt# a b)
{-# INLINE integerGt #-}
integerGe a b = isTrue# (integerGe# a b)
{-# INLINE integerGe #-}

integerCompare :: Integer -> Integer -> Ordering
integerCompare a b = case order# a b of
  0# -> EQ
  n  -> case n <# 0# of
    1# -> LT
    _  -> GT

-- Addition and multiplication.

-- region integer-add
integerAdd, integerSub, integerMul :: Integer -> Integer -> Integer
integerAdd (IS x) (IS y) = case addIntC# x y of
  (# sum, 0# #) -> IS sum
  _             -> addLarge (IS x) (IS y)
integerAdd a b = addLarge a b

addLarge :: Integer -> Integer -> Integer
addLarge a b = addSigned (integerIsNegative# a) a (integerIsNegative# b) b
{-# NOINLINE addLarge #-}

-- | The sum of two numbers with other signs than their own.
addSigned :: Int# -> Integer -> Int# -> Integer -> Integer
addSigned s a@(IS x) t b = case b of
  IS _ -> addMagnitudes s (magnitude a) t (magnitude b)
  _    -> addWord t (magnitude b) s (size x)
addSigned s a t (IS y) = addWord s (magnitude a) t (size y)
addSigned s a t b = addMagnitudes s (magnitude a) t (magnitude b)

addMagnitudes :: Int# -> ByteArray# -> Int# -> ByteArray# -> Integer
addMagnitudes s a t b = case s ==# t of
  1# -> signed s (natAdd# a b)
  _  -> case natCompare# a b of
    0# -> IS 0#
    1# -> signed s (natSub# a b)
    _  -> signed t (natSub# b a)

-- | The second magnitude is a word, and not the larger one.
addWord :: Int# -> ByteArray# -> Int# -> Word# -> Integer
addWord s a t w = case s ==# t of
  1# -> signed s (natAddWord# a w)
  _  -> signed s (natSubWord# a w)
-- end integer-add

integerSub (IS x) (IS y) = case subIntC# x y of
  (# difference, 0# #) -> IS difference
  _                    -> subLarge (IS x) (IS y)
integerSub a b = subLarge a b

subLarge :: Integer -> Integer -> Integer
subLarge a b = addSigned (integerIsNegative# a) a (1# -# integerIsNegative# b) b
{-# NOINLINE subLarge #-}

integerMul (IS x) (IS y) = case timesInt2# x y of
  (# 0#, _, product #) -> IS product
  _                    -> mulLarge (IS x) (IS y)
integerMul a b = mulLarge a b

mulLarge :: Integer -> Integer -> Integer
mulLarge a b = signed (integerIsNegative# a `xorI#` integerIsNegative# b) (product# a b)
{-# NOINLINE mulLarge #-}

-- | The product of the magnitudes.
product# :: Integer -> Integer -> ByteArray#
product# (IS x) (IS y) = case timesWord2# (size x) (size y) of (# high, low #) -> natFromWords# high low
product# (IS x) b      = natMulWord# (magnitude b) (size x)
product# a      (IS y) = natMulWord# (magnitude a) (size y)
product# a      b      = natMul# (magnitude a) (magnitude b)

integerSqr :: Integer -> Integer
integerSqr a = integerMul a a

integerNegate, integerAbs, integerSignum :: Integer -> Integer
integerNegate (IS n) = case subIntC# 0# n of
  (# m, 0# #) -> IS m
  _           -> positive (magnitude (IS n))
integerNegate (IP b) = negative b
integerNegate (IN b) = IP b

integerAbs (IS n) = case n <# 0# of
  1# -> integerNegate (IS n)
  _  -> IS n
integerAbs (IP b) = IP b
integerAbs (IN b) = IP b

integerSignum i = IS (integerSignum# i)

integerSignum# :: Integer -> Int#
integerSignum# (IS n) = (n ># 0#) -# (n <# 0#)
integerSignum# (IP _) = 1#
integerSignum# (IN _) = -1#

-- Division.

-- | The quotient, rounded towards zero, and the rest, with the dividend's sign.
integerQuotRem# :: Integer -> Integer -> (# Integer, Integer #)
integerQuotRem# a b = case b of
  IS -1# -> (# integerNegate a, IS 0# #)
  IS y   -> case a of
    IS x -> case quotRemInt# x y of (# q, r #) -> (# IS q, IS r #)
    _    -> quotRemLarge a b
  _      -> quotRemLarge a b

-- | One of the two is large. Of a quotient by a word the lowest limb tells what the rest is.
quotRemLarge :: Integer -> Integer -> (# Integer, Integer #)
quotRemLarge a (IS y) = case natQuotWord# (magnitude a) (size y) of
  q -> case minusWord# (indexWordArray# (magnitude a) 0#) (timesWord# (indexWordArray# q 0#) (size y)) of
    r -> (# signed (integerIsNegative# a `xorI#` (y <# 0#)) q, signedWord (integerIsNegative# a) r #)
quotRemLarge a b = case natQuotRem# (magnitude a) (magnitude b) of
  both -> case indexIntArray# both 0# of
    n -> case natPart# both 1# n of
      q -> case natPart# both (n +# 1#) (uncheckedIShiftRL# (sizeofByteArray# both) 3# -# n -# 1#) of
        r -> (# signed (integerIsNegative# a `xorI#` integerIsNegative# b) q
              , signed (integerIsNegative# a) r #)
{-# NOINLINE quotRemLarge #-}

integerQuot, integerRem, integerDiv, integerMod :: Integer -> Integer -> Integer
integerQuot a b = case b of
  IS -1# -> integerNegate a
  IS y   -> case a of
    IS x -> IS (quotInt# x y)
    _    -> quotLarge a b
  _      -> quotLarge a b

-- | The number with this magnitude, which is less than 2^63.
signedWord :: Int# -> Word# -> Integer
signedWord 0# w = IS (word2Int# w)
signedWord _  w = IS (negateInt# (word2Int# w))

quotLarge :: Integer -> Integer -> Integer
quotLarge a (IS y) = signed (integerIsNegative# a `xorI#` (y <# 0#)) (natQuotWord# (magnitude a) (size y))
quotLarge a b =
  signed (integerIsNegative# a `xorI#` integerIsNegative# b) (natQuot# (magnitude a) (magnitude b))
{-# NOINLINE quotLarge #-}

integerRem a b = case b of
  IS -1# -> IS 0#
  IS y   -> case a of
    IS x -> IS (remInt# x y)
    _    -> remLarge a b
  _      -> remLarge a b

remLarge :: Integer -> Integer -> Integer
remLarge a (IS y) = signedWord (integerIsNegative# a) (natRemWord# (magnitude a) (size y))
remLarge a b = signed (integerIsNegative# a) (natRem# (magnitude a) (magnitude b))
{-# NOINLINE remLarge #-}

-- | The quotient, rounded towards negative infinity, and the rest, with the
-- divisor's sign.
integerDivMod# :: Integer -> Integer -> (# Integer, Integer #)
integerDivMod# a b = case integerQuotRem# a b of
  (# q, r #) -> case needsStep r b of
    0# -> (# q, r #)
    _  -> (# integerSub q (IS 1#), integerAdd r b #)

-- | Is the rest not zero, and of the other sign than the divisor?
needsStep :: Integer -> Integer -> Int#
needsStep r b = integerSignum# r ==# negateInt# (integerSignum# b)

integerDiv a b = case integerIsNegative# a ==# integerIsNegative# b of
  1# -> integerQuot a b
  _  -> case integerQuotRem# a b of
    (# q, r #) -> case needsStep r b of
      0# -> q
      _  -> integerSub q (IS 1#)

integerMod a b = case integerRem a b of
  r -> case needsStep r b of
    0# -> r
    _  -> integerAdd r b

integerGcd, integerLcm :: Integer -> Integer -> Integer
integerGcd (IS 0#) b       = integerAbs b
integerGcd a       (IS 0#) = integerAbs a
integerGcd (IS x)  (IS y)  = integerFromWord# (gcdWord# (size x) (size y))
integerGcd a       (IS y)  = integerFromWord# (gcdWord# (size y) (natRemWord# (magnitude a) (size y)))
integerGcd (IS x)  b       = integerFromWord# (gcdWord# (size x) (natRemWord# (magnitude b) (size x)))
integerGcd a       b       = positive (natGcd# (magnitude a) (magnitude b))

size :: Int# -> Word#
size n = case n <# 0# of
  1# -> int2Word# (negateInt# n)
  _  -> int2Word# n

gcdWord# :: Word# -> Word# -> Word#
gcdWord# x 0## = x
gcdWord# x y   = gcdWord# y (remWord# x y)

integerLcm (IS 0#) _       = IS 0#
integerLcm _       (IS 0#) = IS 0#
integerLcm a       b       = integerMul (integerQuot (integerAbs a) (integerGcd a b)) (integerAbs b)

-- | @integerPowMod b e m@ is @b ^ e `mod` m@, for an exponent that is not negative.
integerPowMod :: Integer -> Integer -> Integer -> Integer
integerPowMod base exponent modulus = go (integerMod base modulus) exponent (integerMod (IS 1#) modulus)
  where
    go b e !result = case e of
      IS 0# -> result
      _     -> go (integerMod (integerMul b b) modulus) (integerShiftR# e 1##)
                  (case integerTestBit# e 0## of
                     0# -> result
                     _  -> integerMod (integerMul result b) modulus)

-- Bits. A negative number has infinitely many ones in front, as if it were
-- -1 minus a number that is not negative: its complement.

-- region integer-bits
integerComplement :: Integer -> Integer
integerComplement (IS n) = IS (notI# n)
integerComplement i      = integerSub (IS -1#) i

-- | The magnitude of the complement of a negative number.
complemented :: Integer -> ByteArray#
complemented i = magnitude (integerComplement i)

-- | The number whose complement has this magnitude.
complementOf :: ByteArray# -> Integer
complementOf b = integerComplement (positive b)

integerAnd, integerOr, integerXor :: Integer -> Integer -> Integer
integerAnd (IS x) (IS y) = IS (andI# x y)
integerAnd a b = case integerIsNegative# a of
  0# -> case integerIsNegative# b of
    0# -> positive (natAnd# (magnitude a) (magnitude b))
    _  -> positive (natAndNot# (magnitude a) (complemented b))
  _  -> case integerIsNegative# b of
    0# -> positive (natAndNot# (magnitude b) (complemented a))
    _  -> complementOf (natOr# (complemented a) (complemented b))
-- end integer-bits

integerOr (IS x) (IS y) = IS (orI# x y)
integerOr a b = case integerIsNegative# a of
  0# -> case integerIsNegative# b of
    0# -> positive (natOr# (magnitude a) (magnitude b))
    _  -> complementOf (natAndNot# (complemented b) (magnitude a))
  _  -> case integerIsNegative# b of
    0# -> complementOf (natAndNot# (complemented a) (magnitude b))
    _  -> complementOf (natAnd# (complemented a) (complemented b))

integerXor (IS x) (IS y) = IS (xorI# x y)
integerXor a b = case integerIsNegative# a of
  0# -> case integerIsNegative# b of
    0# -> positive (natXor# (magnitude a) (magnitude b))
    _  -> complementOf (natXor# (magnitude a) (complemented b))
  _  -> case integerIsNegative# b of
    0# -> complementOf (natXor# (complemented a) (magnitude b))
    _  -> positive (natXor# (complemented a) (complemented b))

integerShiftL#, integerShiftR# :: Integer -> Word# -> Integer
integerShiftL# (IS 0#) _ = IS 0#
integerShiftL# (IS n) by = case ltWord# by 64## of
  1# -> case uncheckedIShiftL# n (word2Int# by) of
    m -> case uncheckedIShiftRA# m (word2Int# by) ==# n of
      1# -> IS m
      _  -> shiftLarge (IS n) by
  _  -> shiftLarge (IS n) by
integerShiftL# i by = shiftLarge i by

shiftLarge :: Integer -> Word# -> Integer
shiftLarge i by = signed (integerIsNegative# i) (natShiftL# (magnitude i) by)
{-# NOINLINE shiftLarge #-}

integerShiftR# (IS n) by = case ltWord# by 64## of
  1# -> IS (uncheckedIShiftRA# n (word2Int# by))
  _  -> IS (uncheckedIShiftRA# n 63#)
integerShiftR# (IP b) by = positive (natShiftR# b by)
integerShiftR# i      by = complementOf (natShiftR# (complemented i) by)

-- | Is the bit set (1) or not (0)?
integerTestBit# :: Integer -> Word# -> Int#
integerTestBit# (IS n) at = case ltWord# at 64## of
  1# -> andI# (uncheckedIShiftRA# n (word2Int# at)) 1#
  _  -> n <# 0#
integerTestBit# (IP b) at = testBit# b at
integerTestBit# i      at = 1# -# testBit# (complemented i) at

testBit# :: ByteArray# -> Word# -> Int#
testBit# b at = case word2Int# (uncheckedShiftRL# at 6#) of
  limb -> case uncheckedIShiftL# limb 3# <# sizeofByteArray# b of
    1# -> word2Int# (and# (uncheckedShiftRL# (indexWordArray# b limb) (word2Int# (and# at 63##))) 1##)
    _  -> 0#

integerBit# :: Word# -> Integer
integerBit# at = integerShiftL# (IS 1#) at

-- | How many bits of the magnitude are set; less than zero for a negative number.
integerPopCount# :: Integer -> Int#
integerPopCount# (IS n) = case n <# 0# of
  1# -> negateInt# (word2Int# (popCnt# (int2Word# (negateInt# n))))
  _  -> word2Int# (popCnt# (int2Word# n))
integerPopCount# (IP b) = countBits# b 0# 0#
integerPopCount# (IN b) = negateInt# (countBits# b 0# 0#)

countBits# :: ByteArray# -> Int# -> Int# -> Int#
countBits# b i count = case uncheckedIShiftL# i 3# <# sizeofByteArray# b of
  1# -> countBits# b (i +# 1#) (count +# word2Int# (popCnt# (indexWordArray# b i)))
  _  -> count

-- | The number of the highest bit that is set; 0 for what is not positive.
integerLog2# :: Integer -> Word#
integerLog2# (IS n) = case n ># 0# of
  1# -> minusWord# 63## (clz# (int2Word# n))
  _  -> 0##
integerLog2# (IP b) = case uncheckedIShiftRL# (sizeofByteArray# b) 3# -# 1# of
  limb -> plusWord# (uncheckedShiftL# (int2Word# limb) 6#) (minusWord# 63## (clz# (indexWordArray# b limb)))
integerLog2# (IN _) = 0##

-- Fractions.

-- | @integerEncodeDouble# m e@ is @m * 2 ^ e@. A large @m@ is cut off, as GHC
-- does it, and not rounded.
integerEncodeDouble# :: Integer -> Int# -> Double#
integerEncodeDouble# (IS n) e = scaleDouble# (int2Double# n) e
integerEncodeDouble# (IP b) e = natToDouble# b e
integerEncodeDouble# (IN b) e = negateDouble# (natToDouble# b e)

integerEncodeFloat# :: Integer -> Int# -> Float#
integerEncodeFloat# (IS n) e = scaleFloat# (int2Float# n) e
integerEncodeFloat# i      e = double2Float# (integerEncodeDouble# i e)

integerToDouble# :: Integer -> Double#
integerToDouble# (IS n) = int2Double# n
integerToDouble# i      = integerEncodeDouble# i 0#

integerToFloat# :: Integer -> Float#
integerToFloat# (IS n) = int2Float# n
integerToFloat# i      = integerEncodeFloat# i 0#

integerDecodeDouble# :: Double# -> (# Integer, Int# #)
integerDecodeDouble# x = case decodeDouble_Int64# x of
  (# m, e #) -> (# IS m, e #)

-- Decimal.

-- | The digits, with a sign in front if negative, and then the rest.
integerShow :: Integer -> [Char] -> [Char]
integerShow (IS n) rest = case n <# 0# of
  1# -> C# '-'# : showWord# (int2Word# (negateInt# n)) rest
  _  -> showWord# (int2Word# n) rest
integerShow (IP b) rest = unpack# (natToDecimal# b) 0# rest
integerShow (IN b) rest = C# '-'# : unpack# (natToDecimal# b) 0# rest

showWord# :: Word# -> [Char] -> [Char]
showWord# w rest = case quotRemWord# w 10## of
  (# 0##, r #) -> digit# r : rest
  (# q, r #)   -> showWord# q (digit# r : rest)

digit# :: Word# -> Char
digit# w = C# (chr# (word2Int# w +# 48#))

unpack# :: ByteArray# -> Int# -> [Char] -> [Char]
unpack# b i rest = case i <# sizeofByteArray# b of
  1# -> C# (indexCharArray# b i) : unpack# b (i +# 1#) rest
  _  -> rest

-- | The number that a string literal has in decimal; it may begin with @-@.
integerFromAddr# :: Addr# -> Integer
integerFromAddr# a = case indexCharOffAddr# a 0# of
  '-'# -> integerNegate (fromAddr# (plusAddr# a 1#))
  _    -> fromAddr# a

fromAddr# :: Addr# -> Integer
fromAddr# a = case lengthOf# a 0# of
  n -> fromBytes# n (\b s -> copyAddr# a b 0# n s)

lengthOf# :: Addr# -> Int# -> Int#
lengthOf# a n = case indexCharOffAddr# a n of
  '\0'# -> n
  _     -> lengthOf# a (n +# 1#)

copyAddr# :: Addr# -> MutableByteArray# s -> Int# -> Int# -> State# s -> State# s
copyAddr# a b i n s = case i ==# n of
  1# -> s
  _  -> copyAddr# a b (i +# 1#) n (writeCharArray# b i (indexCharOffAddr# a i) s)

-- | The number of a text in which there is nothing but digits.
integerFromDigits :: [Char] -> Integer
integerFromDigits digits = case count# digits 0# of
  n -> fromBytes# n (\b s -> copyChars# digits b 0# s)

count# :: [Char] -> Int# -> Int#
count# []       n = n
count# (_ : cs) n = count# cs (n +# 1#)

copyChars# :: [Char] -> MutableByteArray# s -> Int# -> State# s -> State# s
copyChars# []           _ _ s = s
copyChars# (C# c : cs) b i s  = copyChars# cs b (i +# 1#) (writeCharArray# b i c s)

-- | Has somebody write so many digits, and reads them.
fromBytes# :: Int# -> (MutableByteArray# RealWorld -> State# RealWorld -> State# RealWorld) -> Integer
fromBytes# n write = case newByteArray# n realWorld# of
  (# s, b #) -> case unsafeFreezeByteArray# b (write b s) of
    (# _, frozen #) -> positive (natFromDecimal# frozen)
{-# NOINLINE fromBytes# #-}

-- The same for programs, on values in boxes.

integerFromWord :: Word -> Integer
integerFromWord (W# w) = integerFromWord# w

integerToWord :: Integer -> Word
integerToWord i = W# (integerToWord# i)

integerQuotRem, integerDivMod :: Integer -> Integer -> (Integer, Integer)
integerQuotRem a b = case integerQuotRem# a b of (# q, r #) -> (q, r)
integerDivMod a b = (integerDiv a b, integerMod a b)

integerShiftL, integerShiftR :: Integer -> Word -> Integer
integerShiftL i (W# by) = integerShiftL# i by
integerShiftR i (W# by) = integerShiftR# i by

integerBit :: Word -> Integer
integerBit (W# at) = integerBit# at

integerTestBit :: Integer -> Word -> Bool
integerTestBit i (W# at) = isTrue# (integerTestBit# i at)

integerLog2 :: Integer -> Word
integerLog2 i = W# (integerLog2# i)

-- | The greatest power of the base that is not above the number; 0 if the number is not positive.
integerLogBase# :: Integer -> Integer -> Word#
integerLogBase# base n = case integerLt# n (IS 1#) of
  1# -> 0##
  _  -> case go base of (# _, e #) -> e
  where
    -- The quotient by the greatest power, and its exponent.
    go p = case integerLt# n p of
      1# -> (# n, 0## #)
      _  -> case go (integerSqr p) of
        (# q, e #) -> case integerLt# q p of
          1# -> (# q, timesWord# 2## e #)
          _  -> (# integerQuot q p, plusWord# (timesWord# 2## e) 1## #)

integerLogBase :: Integer -> Integer -> Word
integerLogBase base n = W# (integerLogBase# base n)

integerLogBaseWord# :: Word# -> Integer -> Word#
integerLogBaseWord# base n = integerLogBase# (integerFromWord# base) n

integerLogBaseWord :: Word -> Integer -> Word
integerLogBaseWord (W# base) n = W# (integerLogBaseWord# base n)

-- | How many digits the number has in a base; 0 if it is zero.
integerSizeInBase# :: Word# -> Integer -> Word#
integerSizeInBase# base i = case integerIsZero i of
  True  -> 0##
  False -> plusWord# 1## (integerLogBaseWord# base (integerAbs i))

-- | The greatest common divisor, and what its two arguments are to be multiplied with that their sum is it.
integerGcde :: Integer -> Integer -> (Integer, Integer, Integer)
integerGcde a b = positive (go a b (IS 1#) (IS 0#) (IS 0#) (IS 1#))
  where
    go r0 r1 s0 s1 t0 t1 = case integerIsZero r1 of
      True  -> (r0, s0, t0)
      False -> case integerQuotRem# r0 r1 of
        (# q, r #) -> go r1 r s1 (less s0 q s1) t1 (less t0 q t1)
    less x q y = integerSub x (integerMul q y)
    positive (g, x, y) = case integerIsNegative# g of
      1# -> (integerNegate g, integerNegate x, integerNegate y)
      _  -> (g, x, y)

integerEncodeDouble :: Integer -> Int -> Double
integerEncodeDouble i (I# e) = D# (integerEncodeDouble# i e)
