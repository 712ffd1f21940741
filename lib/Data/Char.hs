{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- |
-- Kinds of characters. White space is Unicode's; letters and their cases are
-- known up to U+00FF, and every character beyond is taken for none.
module Data.Char
  ( Char, String, ord, chr
  , isSpace, isDigit, isOctDigit, isHexDigit, isAscii, isLatin1, isControl
  , isUpper, isLower, isAlpha, isLetter, isAlphaNum, isAsciiUpper, isAsciiLower
  , toUpper, toLower, digitToInt, intToDigit
  ) where

import GHC.Base
import GHC.Char
import GHC.Err
import GHC.Num
import GHC.Show

between :: Int -> Int -> Char -> Bool
between low high c = low <= n && n <= high
  where
    n = ord c

-- | The digits of base ten, eight and sixteen.
isDigit, isOctDigit, isHexDigit :: Char -> Bool
isDigit = between 48 57
isOctDigit = between 48 55
isHexDigit c = isDigit c || between 65 70 c || between 97 102 c

-- | Is the code point less than 128, than 256?
isAscii, isLatin1 :: Char -> Bool
isAscii = between 0 127
isLatin1 = between 0 255

-- | The characters that are not printed.
isControl :: Char -> Bool
isControl c = between 0 31 c || between 127 159 c

-- | The capital and the small letters of ASCII.
isAsciiUpper, isAsciiLower :: Char -> Bool
isAsciiUpper = between 65 90
isAsciiLower = between 97 122

-- | The capital and the small letters.
isUpper, isLower :: Char -> Bool
isUpper c = isAsciiUpper c || between 0xC0 0xDE c && ord c /= 0xD7
isLower c = isAsciiLower c || between 0xDF 0xFF c && ord c /= 0xF7 || ord c == 0xB5

-- | Letters; 'isAlphaNum' also digits and other numbers.
isAlpha, isLetter, isAlphaNum :: Char -> Bool
isAlpha c = isUpper c || isLower c || ord c == 0xAA || ord c == 0xBA
isLetter = isAlpha
isAlphaNum c = isAlpha c || isDigit c || between 0xB2 0xB3 c || ord c == 0xB9 || between 0xBC 0xBE c

-- | The same letter in the other case; a character without one is left alone.
toUpper, toLower :: Char -> Char
toUpper c
  | n == 0xB5             = chr 0x39C
  | n == 0xFF             = chr 0x178
  | isLower c && n /= 0xDF = chr (n - 32)
  | otherwise             = c
  where
    n = ord c
toLower c
  | isUpper c && ord c /= 0xDF = chr (ord c + 32)
  | otherwise                  = c

-- | The value of a digit of base sixteen.
digitToInt :: Char -> Int
digitToInt c
  | isDigit c        = n - 48
  | between 97 102 c = n - 87
  | between 65 70 c  = n - 55
  | otherwise        = errorWithoutStackTrace "Char.digitToInt: not a digit"
  where
    n = ord c

-- | The digit for a value from 0 to 15.
intToDigit :: Int -> Char
intToDigit n
  | 0 <= n && n <= 9   = chr (n + 48)
  | 10 <= n && n <= 15 = chr (n + 87)
  | otherwise          = errorWithoutStackTrace ("Char.intToDigit: not a digit " ++ show n)
