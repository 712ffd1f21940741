{-# LANGUAGE NoImplicitPrelude #-}
-- | Characters.
module Data.Char
  ( Char, isControl, isSpace, isLower, isUpper, isAlpha, isLetter, isDigit, isOctDigit
  , isHexDigit, isAlphaNum, isPrint, isPunctuation, isSymbol, isSeparator, isMark, isNumber
  , isAscii, isLatin1, isAsciiUpper, isAsciiLower, GeneralCategory (..), generalCategory
  , toUpper, toLower, toTitle, digitToInt, intToDigit, ord, chr
  , showLitChar, lexLitChar, readLitChar
  ) where

import GHC.Base
import GHC.Char
import GHC.Num
import GHC.Read (lexLitChar, readLitChar)
import GHC.Show
import GHC.Unicode

-- | 'isAlpha'.
isLetter :: Char -> Bool
isLetter = isAlpha

-- | Marks, which stand above or below others; numbers of all kinds; spaces and
-- the other separators.
isMark, isNumber, isSeparator :: Char -> Bool
isMark c = case generalCategory c of
  NonSpacingMark       -> True
  SpacingCombiningMark -> True
  EnclosingMark        -> True
  _                    -> False
isNumber c = case generalCategory c of
  DecimalNumber -> True
  LetterNumber  -> True
  OtherNumber   -> True
  _             -> False
isSeparator c = case generalCategory c of
  Space              -> True
  LineSeparator      -> True
  ParagraphSeparator -> True
  _                  -> False

-- | The value of a digit of base sixteen.
digitToInt :: Char -> Int
digitToInt c
  | c >= '0' && c <= '9' = ord c - 48
  | c >= 'a' && c <= 'f' = ord c - 87
  | c >= 'A' && c <= 'F' = ord c - 55
  | otherwise            = errorWithoutStackTrace ("Char.digitToInt: not a digit " ++ show c)

-- | The digit for a value from 0 to 15.
intToDigit :: Int -> Char
intToDigit n
  | n >= 0 && n <= 9   = unsafeChr (n + 48)
  | n >= 10 && n <= 15 = unsafeChr (n + 87)
  | otherwise          = errorWithoutStackTrace ("Char.intToDigit: not a digit " ++ show n)
