{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Functions of whole numbers by their old names.
module GHC.Integer (Integer, plusInteger, minusInteger, timesInteger, negateInteger, absInteger, signumInteger, divInteger, modInteger, quotInteger, remInteger, eqInteger, neqInteger, leInteger, gtInteger, ltInteger, geInteger, compareInteger, gcdInteger, lcmInteger
  , smallInteger, wordToInteger, integerToInt, integerToWord, andInteger, orInteger, xorInteger, complementInteger
  , shiftLInteger, shiftRInteger, testBitInteger, bitInteger, popCountInteger, quotRemInteger, divModInteger
  , doubleFromInteger, floatFromInteger, encodeDoubleInteger, encodeFloatInteger, decodeDoubleInteger, hashInteger
  , eqInteger#, neqInteger#, leInteger#, gtInteger#, ltInteger#, geInteger#) where

import Data.Bits
import GHC.Exts
import GHC.Num.Integer hiding (integerToInt, integerToWord)
import Prelude

plusInteger, minusInteger, timesInteger, divInteger, modInteger, quotInteger, remInteger, gcdInteger, lcmInteger
  :: Integer -> Integer -> Integer
plusInteger = (+)
minusInteger = (-)
timesInteger = (*)
divInteger = div
modInteger = mod
quotInteger = quot
remInteger = rem
gcdInteger = gcd
lcmInteger = lcm

negateInteger, absInteger, signumInteger :: Integer -> Integer
negateInteger = negate
absInteger = abs
signumInteger = signum

eqInteger, neqInteger, leInteger, gtInteger, ltInteger, geInteger :: Integer -> Integer -> Bool
eqInteger = (==)
neqInteger = (/=)
leInteger = (<=)
gtInteger = (>)
ltInteger = (<)
geInteger = (>=)

compareInteger :: Integer -> Integer -> Ordering
compareInteger = compare

smallInteger :: Int# -> Integer
smallInteger n = toInteger (I# n)

wordToInteger :: Word# -> Integer
wordToInteger w = toInteger (W# w)

integerToInt, hashInteger :: Integer -> Int#
integerToInt n = case fromInteger n of I# i -> i
hashInteger = integerToInt

integerToWord :: Integer -> Word#
integerToWord n = case fromInteger n of W# w -> w

andInteger, orInteger, xorInteger :: Integer -> Integer -> Integer
andInteger = (.&.)
orInteger = (.|.)
xorInteger = xor

complementInteger :: Integer -> Integer
complementInteger = complement

shiftLInteger, shiftRInteger :: Integer -> Int# -> Integer
shiftLInteger n k = shiftL n (I# k)
shiftRInteger n k = shiftR n (I# k)

testBitInteger :: Integer -> Int# -> Bool
testBitInteger n k = testBit n (I# k)

bitInteger :: Int# -> Integer
bitInteger k = bit (I# k)

popCountInteger :: Integer -> Int#
popCountInteger n = case popCount n of I# k -> k

quotRemInteger, divModInteger :: Integer -> Integer -> (# Integer, Integer #)
quotRemInteger a b = case quotRem a b of (q, r) -> (# q, r #)
divModInteger a b = case divMod a b of (q, r) -> (# q, r #)

doubleFromInteger :: Integer -> Double#
doubleFromInteger n = case fromInteger n of D# d -> d

floatFromInteger :: Integer -> Float#
floatFromInteger n = case fromInteger n of F# x -> x

encodeDoubleInteger :: Integer -> Int# -> Double#
encodeDoubleInteger n k = case encodeFloat n (I# k) of D# d -> d

encodeFloatInteger :: Integer -> Int# -> Float#
encodeFloatInteger n k = case encodeFloat n (I# k) of F# x -> x

decodeDoubleInteger :: Double# -> (# Integer, Int# #)
decodeDoubleInteger d = case decodeFloat (D# d) of (n, I# k) -> (# n, k #)

eqInteger#, neqInteger#, leInteger#, gtInteger#, ltInteger#, geInteger# :: Integer -> Integer -> Int#
eqInteger# a b = truth (a == b)
neqInteger# a b = truth (a /= b)
leInteger# a b = truth (a <= b)
gtInteger# a b = truth (a > b)
ltInteger# a b = truth (a < b)
geInteger# a b = truth (a >= b)

truth :: Bool -> Int#
truth True = 1#
truth False = 0#
