{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- |
-- Integers that are not negative: the type, and functions for it by their own
-- names, but for those that give an unboxed sum, which "GHC.Num.Natural" adds. Its instances are where the classes are. What would be negative is an
-- arithmetic underflow.
module GHC.Num.Naturals
  ( Natural (..)
  , naturalZero, naturalOne, naturalIsZero, naturalIsOne, naturalCheck, naturalCheck#
  , naturalFromInteger, naturalToInteger
  , naturalFromWord, naturalFromWord#, naturalFromWord2#, naturalFromWordList
  , naturalToWord, naturalToWord#, naturalToWordClamp, naturalToWordClamp#
  , naturalToDouble#, naturalToFloat#, naturalEncodeDouble#, naturalEncodeFloat#
  , naturalEq, naturalNe, naturalLt, naturalLe, naturalGt, naturalGe
  , naturalEq#, naturalNe#, naturalLt#, naturalLe#, naturalGt#, naturalGe#, naturalCompare
  , naturalAdd, naturalSubThrow, naturalSubUnsafe, naturalMul, naturalSqr
  , naturalNegate, naturalSignum
  , naturalQuot, naturalRem, naturalQuotRem, naturalQuotRem#
  , naturalGcd, naturalLcm, naturalPowMod
  , naturalAnd, naturalAndNot, naturalOr, naturalXor, naturalBit, naturalBit#
  , naturalTestBit, naturalTestBit#, naturalPopCount, naturalPopCount#
  , naturalShiftL, naturalShiftL#, naturalShiftR, naturalShiftR#
  , naturalLog2, naturalLog2#, naturalLogBase, naturalLogBase#, naturalLogBaseWord, naturalLogBaseWord#
  , naturalSizeInBase#
  , minusNaturalMaybe, powModNatural
  ) where

import GHC.Basics
import GHC.Classes
import GHC.Err
import GHC.Num.Integer
import GHC.Prim
import GHC.Types

-- | An integer that is not negative.
newtype Natural = MkNatural Integer

-- | The integer; and back, if it is not negative.
naturalToInteger :: Natural -> Integer
naturalToInteger (MkNatural n) = n

naturalFromInteger :: Integer -> Natural
naturalFromInteger n = if integerIsNegative n then underflowError else MkNatural n

naturalZero, naturalOne :: Natural
naturalZero = MkNatural integerZero
naturalOne  = MkNatural integerOne

naturalIsZero, naturalIsOne :: Natural -> Bool
naturalIsZero (MkNatural n) = integerIsZero n
naturalIsOne (MkNatural n) = integerIsOne n

-- | Is the representation as it should be? Always: nothing else can be made.
naturalCheck :: Natural -> Bool
naturalCheck _ = True

naturalCheck# :: Natural -> Int#
naturalCheck# _ = 1#

naturalFromWord :: Word -> Natural
naturalFromWord w = MkNatural (integerFromWord w)

naturalFromWord# :: Word# -> Natural
naturalFromWord# w = MkNatural (integerFromWord# w)

-- | From two words, the higher first; from any number of them.
naturalFromWord2# :: Word# -> Word# -> Natural
naturalFromWord2# high low = naturalFromWordList [W# high, W# low]

naturalFromWordList :: [Word] -> Natural
naturalFromWordList ws = MkNatural (go integerZero ws)
  where
    go n [] = n
    go n (w : rest) = go (integerOr (integerShiftL# n 64##) (integerFromWord w)) rest

-- | The lowest word.
naturalToWord :: Natural -> Word
naturalToWord (MkNatural n) = integerToWord n

naturalToWord# :: Natural -> Word#
naturalToWord# (MkNatural n) = integerToWord# n

-- | The word; for what is too large, the largest.
naturalToWordClamp :: Natural -> Word
naturalToWordClamp n = W# (naturalToWordClamp# n)

naturalToWordClamp# :: Natural -> Word#
naturalToWordClamp# (MkNatural n) = case integerIsZero (integerShiftR# n 64##) of
  True  -> integerToWord# n
  False -> not# 0##

naturalToDouble# :: Natural -> Double#
naturalToDouble# (MkNatural n) = integerToDouble# n

naturalToFloat# :: Natural -> Float#
naturalToFloat# (MkNatural n) = integerToFloat# n

-- | The number, times a power of two.
naturalEncodeDouble# :: Natural -> Int# -> Double#
naturalEncodeDouble# (MkNatural n) = integerEncodeDouble# n

naturalEncodeFloat# :: Natural -> Int# -> Float#
naturalEncodeFloat# (MkNatural n) = integerEncodeFloat# n

naturalEq, naturalNe, naturalLt, naturalLe, naturalGt, naturalGe :: Natural -> Natural -> Bool
naturalEq (MkNatural a) (MkNatural b) = integerEq a b
naturalNe (MkNatural a) (MkNatural b) = integerNe a b
naturalLt (MkNatural a) (MkNatural b) = integerLt a b
naturalLe (MkNatural a) (MkNatural b) = integerLe a b
naturalGt (MkNatural a) (MkNatural b) = integerGt a b
naturalGe (MkNatural a) (MkNatural b) = integerGe a b

naturalEq#, naturalNe#, naturalLt#, naturalLe#, naturalGt#, naturalGe# :: Natural -> Natural -> Int#
naturalEq# (MkNatural a) (MkNatural b) = integerEq# a b
naturalNe# (MkNatural a) (MkNatural b) = integerNe# a b
naturalLt# (MkNatural a) (MkNatural b) = integerLt# a b
naturalLe# (MkNatural a) (MkNatural b) = integerLe# a b
naturalGt# (MkNatural a) (MkNatural b) = integerGt# a b
naturalGe# (MkNatural a) (MkNatural b) = integerGe# a b

naturalCompare :: Natural -> Natural -> Ordering
naturalCompare (MkNatural a) (MkNatural b) = integerCompare a b

instance Eq Natural where
  (==) = naturalEq
  (/=) = naturalNe

instance Ord Natural where
  compare = naturalCompare
  (<)  = naturalLt
  (<=) = naturalLe
  (>)  = naturalGt
  (>=) = naturalGe

naturalAdd, naturalMul :: Natural -> Natural -> Natural
naturalAdd (MkNatural a) (MkNatural b) = MkNatural (integerAdd a b)
naturalMul (MkNatural a) (MkNatural b) = MkNatural (integerMul a b)

naturalSqr :: Natural -> Natural
naturalSqr n = naturalMul n n

-- | The difference; an exception if it is negative.
naturalSubThrow, naturalSubUnsafe :: Natural -> Natural -> Natural
naturalSubThrow (MkNatural a) (MkNatural b) = naturalFromInteger (integerSub a b)
naturalSubUnsafe = naturalSubThrow

-- | The difference, if there is one.
minusNaturalMaybe :: Natural -> Natural -> Maybe Natural
minusNaturalMaybe (MkNatural a) (MkNatural b) = case integerSub a b of
  d -> if integerIsNegative d then Nothing else Just (MkNatural d)

naturalNegate, naturalSignum :: Natural -> Natural
naturalNegate (MkNatural n) = naturalFromInteger (integerNegate n)
naturalSignum (MkNatural n) = MkNatural (integerSignum n)

naturalQuot, naturalRem, naturalGcd, naturalLcm :: Natural -> Natural -> Natural
naturalQuot a b = case naturalQuotRem# a b of (# q, _ #) -> q
naturalRem a b = case naturalQuotRem# a b of (# _, r #) -> r
naturalGcd (MkNatural a) (MkNatural b) = MkNatural (integerGcd a b)
naturalLcm (MkNatural a) (MkNatural b) = MkNatural (integerLcm a b)

naturalQuotRem :: Natural -> Natural -> (Natural, Natural)
naturalQuotRem a b = case naturalQuotRem# a b of (# q, r #) -> (q, r)

naturalQuotRem# :: Natural -> Natural -> (# Natural, Natural #)
naturalQuotRem# (MkNatural a) (MkNatural b)
  | integerIsZero b = case divZeroError of () -> (# naturalZero, naturalZero #)
  | otherwise = case integerQuotRem# a b of (# q, r #) -> (# MkNatural q, MkNatural r #)

-- | The power of the first, by the second, modulo the third.
naturalPowMod, powModNatural :: Natural -> Natural -> Natural -> Natural
naturalPowMod (MkNatural b) (MkNatural e) (MkNatural m)
  | integerIsZero m = divZeroError
  | otherwise = MkNatural (integerPowMod b e m)
powModNatural = naturalPowMod

naturalAnd, naturalAndNot, naturalOr, naturalXor :: Natural -> Natural -> Natural
naturalAnd (MkNatural a) (MkNatural b) = MkNatural (integerAnd a b)
naturalAndNot (MkNatural a) (MkNatural b) = MkNatural (integerAnd a (integerComplement b))
naturalOr (MkNatural a) (MkNatural b) = MkNatural (integerOr a b)
naturalXor (MkNatural a) (MkNatural b) = MkNatural (integerXor a b)

naturalBit :: Word -> Natural
naturalBit (W# i) = naturalBit# i

naturalBit# :: Word# -> Natural
naturalBit# i = MkNatural (integerBit# i)

naturalTestBit :: Natural -> Word -> Bool
naturalTestBit n (W# i) = isTrue# (naturalTestBit# n i)

naturalTestBit# :: Natural -> Word# -> Int#
naturalTestBit# (MkNatural n) i = integerTestBit# n i

naturalPopCount :: Natural -> Word
naturalPopCount n = W# (naturalPopCount# n)

naturalPopCount# :: Natural -> Word#
naturalPopCount# (MkNatural n) = int2Word# (integerPopCount# n)

naturalShiftL, naturalShiftR :: Natural -> Word -> Natural
naturalShiftL n (W# i) = naturalShiftL# n i
naturalShiftR n (W# i) = naturalShiftR# n i

naturalShiftL#, naturalShiftR# :: Natural -> Word# -> Natural
naturalShiftL# (MkNatural n) i = MkNatural (integerShiftL# n i)
naturalShiftR# (MkNatural n) i = MkNatural (integerShiftR# n i)

-- | The logarithm, rounded down. That of zero is zero.
naturalLog2 :: Natural -> Word
naturalLog2 n = W# (naturalLog2# n)

naturalLog2# :: Natural -> Word#
naturalLog2# (MkNatural n) = integerLog2# n

naturalLogBase :: Natural -> Natural -> Word
naturalLogBase b n = W# (naturalLogBase# b n)

naturalLogBase# :: Natural -> Natural -> Word#
naturalLogBase# (MkNatural b) (MkNatural n) = integerLogBase# b n

naturalLogBaseWord :: Word -> Natural -> Word
naturalLogBaseWord (W# b) n = W# (naturalLogBaseWord# b n)

naturalLogBaseWord# :: Word# -> Natural -> Word#
naturalLogBaseWord# b (MkNatural n) = integerLogBaseWord# b n

-- | The number of digits in a base.
naturalSizeInBase# :: Word# -> Natural -> Word#
naturalSizeInBase# b (MkNatural n) = integerSizeInBase# b n
