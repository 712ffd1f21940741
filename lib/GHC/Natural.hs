{-# LANGUAGE MagicHash #-}
-- | Integers that are not negative, by older names of their functions.
module GHC.Natural
  ( Natural, mkNatural, isValidNatural, naturalToInteger, naturalFromInteger, intToNatural, naturalToInt
  , naturalToWord, wordToNatural, naturalToWordMaybe, minusNaturalMaybe, powModNatural
  , plusNatural, minusNatural, timesNatural, quotNatural, remNatural, quotRemNatural, gcdNatural, lcmNatural
  , andNatural, orNatural, xorNatural, bitNatural, testBitNatural, shiftLNatural, shiftRNatural, popCountNatural
  , signumNatural, negateNatural, wordToNatural#
  ) where

import Data.Bits
import GHC.Num.Natural hiding (naturalToWord)

isValidNatural :: Natural -> Bool
isValidNatural n = naturalToInteger n >= 0

-- | From digits of 32 bits, the lowest first.
mkNatural :: [Word] -> Natural
mkNatural = foldr (\w n -> fromIntegral w + 4294967296 * n) 0

intToNatural :: Int -> Natural
intToNatural = fromIntegral

naturalToInt :: Natural -> Int
naturalToInt = fromIntegral

naturalToWord :: Natural -> Word
naturalToWord = fromIntegral

wordToNatural :: Word -> Natural
wordToNatural = fromIntegral

wordToNatural# :: Word -> Natural
wordToNatural# = fromIntegral

naturalToWordMaybe :: Natural -> Maybe Word
naturalToWordMaybe n
  | n <= fromIntegral (maxBound :: Word) = Just (fromIntegral n)
  | otherwise = Nothing

plusNatural, minusNatural, timesNatural, quotNatural, remNatural, gcdNatural, lcmNatural, andNatural, orNatural, xorNatural
  :: Natural -> Natural -> Natural
plusNatural = (+)
minusNatural = (-)
timesNatural = (*)
quotNatural = quot
remNatural = rem
gcdNatural = gcd
lcmNatural = lcm
andNatural = (.&.)
orNatural = (.|.)
xorNatural = xor

quotRemNatural :: Natural -> Natural -> (Natural, Natural)
quotRemNatural = quotRem

bitNatural :: Int -> Natural
bitNatural = bit

testBitNatural :: Natural -> Int -> Bool
testBitNatural = testBit

shiftLNatural, shiftRNatural :: Natural -> Int -> Natural
shiftLNatural = shiftL
shiftRNatural = shiftR

popCountNatural :: Natural -> Int
popCountNatural = popCount

signumNatural, negateNatural :: Natural -> Natural
signumNatural = signum
negateNatural = negate
