{-# LANGUAGE ScopedTypeVariables, PolyKinds, DataKinds, KindSignatures #-}
-- | Numbers with so many digits behind the point; division of fractions.
module Data.Fixed
  ( div', mod', divMod', Fixed (..), HasResolution (..), showFixed
  , E0, Uni, E1, Deci, E2, Centi, E3, Milli, E6, Micro, E9, Nano, E12, Pico
  ) where

import Text.Read
import Text.Read.Lex (numberToFixed)

-- | How often the divisor is in it, as a whole number; what is left.
div' :: (Real a, Integral b) => a -> a -> b
div' n d = floor (toRational n / toRational d)

mod' :: Real a => a -> a -> a
mod' n d = n - fromInteger (div' n d) * d

divMod' :: (Real a, Integral b) => a -> a -> (b, a)
divMod' n d = (f, n - fromIntegral f * d)
  where
    f = div' n d

-- | A number, as a multiple of the least one that the type's argument allows.
newtype Fixed a = MkFixed Integer
  deriving (Eq, Ord)

-- | Types that say by how much a number is multiplied to be whole.
class HasResolution a where
  resolution :: p a -> Integer

-- | Steps of 1, 0.1, and so on.
data E0
data E1
data E2
data E3
data E6
data E9
data E12

type Uni = Fixed E0
type Deci = Fixed E1
type Centi = Fixed E2
type Milli = Fixed E3
type Micro = Fixed E6
type Nano = Fixed E9
type Pico = Fixed E12

instance HasResolution E0 where resolution _ = 1
instance HasResolution E1 where resolution _ = 10
instance HasResolution E2 where resolution _ = 100
instance HasResolution E3 where resolution _ = 1000
instance HasResolution E6 where resolution _ = 1000000
instance HasResolution E9 where resolution _ = 1000000000
instance HasResolution E12 where resolution _ = 1000000000000

instance Enum (Fixed a) where
  succ (MkFixed a) = MkFixed (succ a)
  pred (MkFixed a) = MkFixed (pred a)
  toEnum = MkFixed . toEnum
  fromEnum (MkFixed a) = fromEnum a
  enumFrom (MkFixed a) = fmap MkFixed (enumFrom a)
  enumFromThen (MkFixed a) (MkFixed b) = fmap MkFixed (enumFromThen a b)
  enumFromTo (MkFixed a) (MkFixed b) = fmap MkFixed (enumFromTo a b)
  enumFromThenTo (MkFixed a) (MkFixed b) (MkFixed c) = fmap MkFixed (enumFromThenTo a b c)

instance HasResolution a => Num (Fixed a) where
  MkFixed a + MkFixed b = MkFixed (a + b)
  MkFixed a - MkFixed b = MkFixed (a - b)
  x@(MkFixed a) * MkFixed b = MkFixed (div (a * b) (resolution x))
  negate (MkFixed a) = MkFixed (negate a)
  abs (MkFixed a) = MkFixed (abs a)
  signum (MkFixed a) = fromInteger (signum a)
  fromInteger i = result
    where
      result = MkFixed (i * resolution result)

instance HasResolution a => Real (Fixed a) where
  toRational x@(MkFixed a) = toRational a / toRational (resolution x)

instance HasResolution a => Fractional (Fixed a) where
  x@(MkFixed a) / MkFixed b = MkFixed (div (a * resolution x) b)
  recip x@(MkFixed a) = MkFixed (div (r * r) a)
    where
      r = resolution x
  fromRational q = result
    where
      result = MkFixed (floor (q * toRational (resolution result)))

instance HasResolution a => RealFrac (Fixed a) where
  properFraction a = (i, a - fromIntegral i)
    where
      i = truncate (toRational a)
  truncate = truncate . toRational
  round = round . toRational
  ceiling = ceiling . toRational
  floor = floor . toRational

-- | The number as a text; without zeros at the end if that is wanted.
showFixed :: HasResolution a => Bool -> Fixed a -> String
showFixed chop x@(MkFixed a)
  | a < 0     = '-' : showFixed chop (asTypeOf (MkFixed (negate a)) x)
  | otherwise = show whole ++ dotted (digits (resolution x) part)
  where
    (whole, part) = divMod a (resolution x)
    digits r p
      | r <= 1 = if chop then "" else "0"
      | otherwise = let width = length (show (r - 1)); s = show (scaled r width p)
                    in shorten (replicate (width - length s) '0' ++ s)
    -- If the resolution is no power of ten, the digits are those of the next one.
    scaled r width p = let top = 10 ^ width in if top == r then p else div (p * top + r - 1) r
    shorten s = if chop then reverse (dropWhile (== '0') (reverse s)) else s
    dotted "" = ""
    dotted s  = '.' : s

instance HasResolution a => Show (Fixed a) where
  showsPrec p n = showParen (p > 6 && n < 0) (showString (showFixed False n))

instance HasResolution a => Read (Fixed a) where
  readPrec = readFixed (MkFixed 1)

-- The number, in the steps of one that is given.
readFixed :: HasResolution a => Fixed a -> ReadPrec (Fixed a)
readFixed unit = parens (do
  l <- lexP
  case l of
    Number n   -> value n
    Symbol "-" -> prec 6 (do
      Number n <- step lexP
      fmap negate (value n))
    _          -> pfail)
  where
    value n = case numberToFixed e n of
      Just (whole, part) -> return (MkFixed (whole * r + div (part * r) (10 ^ e)))
      Nothing            -> pfail
    r = resolution unit
    e = toInteger (length (show (r - 1)))
