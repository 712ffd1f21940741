{-# LANGUAGE NoImplicitPrelude #-}
-- | Numbers to and from text, in other bases and formats.
module Numeric
  ( showSigned, showIntAtBase, showInt, showBin, showHex, showOct
  , showEFloat, showFFloat, showGFloat, showFFloatAlt, showGFloatAlt, showFloat, showHFloat
  , floatToDigits, readSigned, readInt, readBin, readDec, readOct, readHex, readFloat, lexDigits
  , fromRat, Floating (..)
  ) where

import Data.Char (intToDigit)
import GHC.Base
import GHC.Float.Double
import GHC.List (dropWhile, elem, null, reverse)
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show
import Text.ParserCombinators.ReadP (ReadP, pfail, readP_to_S)
import qualified Text.Read.Lex as Lex

-- region show-int-at-base
-- | A number that is not negative, in a base, with digits by a function.
showIntAtBase :: (Integral a, Show a) => a -> (Int -> Char) -> a -> ShowS
showIntAtBase base toChr n0 rest0
  | base <= 1 = errorWithoutStackTrace
      ("Numeric.showIntAtBase: applied to unsupported base " ++ show base)
  | n0 < 0 = errorWithoutStackTrace
      ("Numeric.showIntAtBase: applied to negative number " ++ show n0)
  | otherwise = go (quotRem n0 base) rest0
  where
    go (n, d) rest = c `seq` (if n == 0 then c : rest else go (quotRem n base) (c : rest))
      where
        c = toChr (fromIntegral d)
-- end show-int-at-base

-- | The same in base ten, sixteen, eight, two.
showInt :: Integral a => a -> ShowS
showInt n rest
  | n < 0     = errorWithoutStackTrace "Numeric.showInt: can't show negative numbers"
  | otherwise = shows (toInteger n) rest

showHex, showOct, showBin :: (Integral a, Show a) => a -> ShowS
showHex = showIntAtBase 16 intToDigit
showOct = showIntAtBase 8 intToDigit
showBin = showIntAtBase 2 intToDigit

-- | A number with an exponent, without, or with one where 'show' has one;
-- with so many digits after the point, if that is said.
showEFloat, showFFloat, showGFloat, showFFloatAlt, showGFloatAlt
  :: RealFloat a => Maybe Int -> a -> ShowS
showEFloat d x = showString (formatRealFloat FFExponent d x)
showFFloat d x = showString (formatRealFloat FFFixed d x)
showGFloat d x
  | x /= 0 && (abs x < 0.1 || abs x >= 10000000) = showEFloat d x
  | otherwise                                    = showFFloat d x
showFFloatAlt d x = showString (formatRealFloatAlt FFFixed d True x)
showGFloatAlt d x
  | x /= 0 && (abs x < 0.1 || abs x >= 10000000) =
      showString (formatRealFloatAlt FFExponent d True x)
  | otherwise = showFFloatAlt d x

-- | A number in base sixteen, with an exponent of two.
showHFloat :: RealFloat a => a -> ShowS
showHFloat x = showString (format x)
  where
    format n
      | isNaN n                   = "NaN"
      | isInfinite n              = if n < 0 then "-Infinity" else "Infinity"
      | n < 0 || isNegativeZero n = '-' : positive (negate n)
      | otherwise                 = positive n
    positive n
      | n == 0    = "0x0p+0"
      | otherwise = case floatToDigits 2 n of
          (d : ds, e) -> "0x" ++ show d ++ fraction ds ++ "p" ++ show (e - 1)
          _           -> ""
    fraction ds
      | null (dropWhile (\b -> b == 0) ds) = ""
      | otherwise = '.' : trimmed (hex ds)
    hex (a : b : c : d : r) = intToDigit (8 * a + 4 * b + 2 * c + d) : hex r
    hex []                  = ""
    hex few                 = hex (few ++ [0])
    trimmed s = reverse (dropWhile (\c -> c == '0') (reverse s))

-- | A number with a sign, by a reader of those without.
readSigned :: Real a => ReadS a -> ReadS a
readSigned readPos = readParen False signed
  where
    signed r = unsigned r ++ [(negate x, t) | ("-", s) <- lex r, (x, t) <- unsigned s]
    unsigned r = [(n, s) | (text, s) <- lex r, (n, "") <- readPos text]

-- | A number in a base, by a predicate for its digits and their values.
readInt :: Num a => a -> (Char -> Bool) -> (Char -> Int) -> ReadS a
readInt base isDig valDigit = readP_to_S (Lex.readIntP base isDig valDigit)

-- | A number in base two, ten, eight, sixteen.
readBin, readDec, readOct, readHex :: (Eq a, Num a) => ReadS a
readBin = readInt 2 (\c -> c `elem` "01") (\c -> if c == '0' then 0 else 1)
readDec = readP_to_S Lex.readDecP
readOct = readP_to_S Lex.readOctP
readHex = readP_to_S Lex.readHexP

-- | A number with a fraction.
readFloat :: RealFrac a => ReadS a
readFloat = readP_to_S (Lex.lex >>= \l -> case l of
  Lex.Number n -> return (fromRational (Lex.numberToRational n))
  _            -> pfail)
