{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | Integers that are not negative. What would be is an arithmetic underflow.
module GHC.Num.Natural
  ( Natural, naturalToInteger, naturalFromInteger, minusNaturalMaybe, powModNatural
  ) where

import GHC.Base
import GHC.Bits
import GHC.Enum
import GHC.Ix
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show
import Text.ParserCombinators.ReadPrec

-- | An integer that is not negative.
newtype Natural = MkNatural Integer

-- | The integer; and back, if it is not negative.
naturalToInteger :: Natural -> Integer
naturalToInteger (MkNatural n) = n

naturalFromInteger :: Integer -> Natural
naturalFromInteger n = if n < 0 then underflowError else MkNatural n

-- | The difference, if there is one.
minusNaturalMaybe :: Natural -> Natural -> Maybe Natural
minusNaturalMaybe (MkNatural a) (MkNatural b) = if a >= b then Just (MkNatural (a - b)) else Nothing

-- | The power of the first, by the second, modulo the third.
powModNatural :: Natural -> Natural -> Natural -> Natural
powModNatural (MkNatural b0) (MkNatural e0) (MkNatural m) = MkNatural (go (b0 `mod` m) e0 (1 `mod` m))
  where
    go b e acc
      | e == 0    = acc
      | even e    = go (b * b `mod` m) (e `quot` 2) acc
      | otherwise = go (b * b `mod` m) (e `quot` 2) (acc * b `mod` m)

instance Eq Natural where
  MkNatural a == MkNatural b = a == b

instance Ord Natural where
  compare (MkNatural a) (MkNatural b) = compare a b
  MkNatural a <  MkNatural b = a < b
  MkNatural a <= MkNatural b = a <= b
  MkNatural a >  MkNatural b = a > b
  MkNatural a >= MkNatural b = a >= b

instance Show Natural where
  showsPrec p (MkNatural n) = showsPrec p n

instance Read Natural where
  readPrec = readPrec >>= \n -> if n >= 0 then return (MkNatural n) else pfail
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Num Natural where
  MkNatural a + MkNatural b = MkNatural (a + b)
  MkNatural a - MkNatural b = naturalFromInteger (a - b)
  MkNatural a * MkNatural b = MkNatural (a * b)
  negate (MkNatural a) = naturalFromInteger (negate a)
  abs n = n
  signum (MkNatural a) = MkNatural (signum a)
  fromInteger n = naturalFromInteger n

instance Enum Natural where
  succ n = n + 1
  pred n = n - 1
  toEnum n
    | n < 0     = errorWithoutStackTrace "toEnum: unexpected negative Int"
    | otherwise = MkNatural (toInteger n)
  fromEnum (MkNatural n) = fromEnum n
  enumFrom (MkNatural n) = map MkNatural (enumFrom n)
  enumFromThen (MkNatural a) (MkNatural b)
    | b >= a    = map MkNatural (enumFromThen a b)
    | otherwise = map MkNatural (enumFromThenTo a b 0)
  enumFromTo (MkNatural a) (MkNatural b) = map MkNatural (enumFromTo a b)
  enumFromThenTo (MkNatural a) (MkNatural b) (MkNatural c) = map MkNatural (enumFromThenTo a b c)

instance Real Natural where
  toRational (MkNatural n) = n :% 1

instance Integral Natural where
  quot (MkNatural a) (MkNatural b) = MkNatural (quot a b)
  rem (MkNatural a) (MkNatural b) = MkNatural (rem a b)
  div (MkNatural a) (MkNatural b) = MkNatural (quot a b)
  mod (MkNatural a) (MkNatural b) = MkNatural (rem a b)
  quotRem (MkNatural a) (MkNatural b) = case quotRem a b of (q, r) -> (MkNatural q, MkNatural r)
  divMod (MkNatural a) (MkNatural b) = case quotRem a b of (q, r) -> (MkNatural q, MkNatural r)
  toInteger (MkNatural n) = n
  divisor (MkNatural a) (MkNatural b) = MkNatural (divisor a b)

instance Ix Natural where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

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
