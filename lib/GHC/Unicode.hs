{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | What kind a character is of, and the same letter in another case.
module GHC.Unicode
  ( GeneralCategory (..), generalCategory
  , isAscii, isLatin1, isControl, isAsciiUpper, isAsciiLower, isPrint, isSpace
  , isUpper, isLower, isAlpha, isDigit, isOctDigit, isHexDigit, isAlphaNum, isPunctuation, isSymbol
  , toUpper, toLower, toTitle
  ) where

import GHC.Base
import GHC.Enum
import GHC.Num
import GHC.Prim
import GHC.Show
import GHC.Unicode.Space
import GHC.Unicode.Tables

-- | The categories of Unicode, in the order of its standard.
data GeneralCategory
  = UppercaseLetter | LowercaseLetter | TitlecaseLetter | ModifierLetter | OtherLetter
  | NonSpacingMark | SpacingCombiningMark | EnclosingMark
  | DecimalNumber | LetterNumber | OtherNumber
  | ConnectorPunctuation | DashPunctuation | OpenPunctuation | ClosePunctuation
  | InitialQuote | FinalQuote | OtherPunctuation
  | MathSymbol | CurrencySymbol | ModifierSymbol | OtherSymbol
  | Space | LineSeparator | ParagraphSeparator
  | Control | Format | Surrogate | PrivateUse | NotAssigned
  deriving (Show, Eq, Ord, Enum, Bounded)

-- | The category of a character.
generalCategory :: Char -> GeneralCategory
generalCategory c = toEnum (I# (category# c))

-- region category
-- The number of a character's category: the last range that begins no later
-- is found by halving.
category# :: Char -> Int#
category# (C# c) = case categoryCount# of
  I# count -> search 0# count
  where
    n = ord# c
    search :: Int# -> Int# -> Int#
    search low high = case high -# low of
      1# -> kind (digit# (categories# (low *# 5# +# 4#)))
      _  -> let middle = uncheckedIShiftRA# (low +# high) 1#
            in case start (middle *# 5#) ># n of
                 1# -> search low middle
                 _  -> search middle high
    start at = number# categories# at
    kind 30# = andI# n 1#
    kind 31# = 1# -# andI# n 1#
    kind k   = k
-- end category

-- A digit of the tables, and a number of four.
digit# :: Char# -> Int#
digit# c = ord# c -# 48#

number# :: (Int# -> Char#) -> Int# -> Int#
number# table at = orI#
  (orI# (uncheckedIShiftL# (digit# (table at)) 18#)
        (uncheckedIShiftL# (digit# (table (at +# 1#))) 12#))
  (orI# (uncheckedIShiftL# (digit# (table (at +# 2#))) 6#) (digit# (table (at +# 3#))))

-- The character that a table of cases gives.
converted :: (Int# -> Char#) -> Int -> Char -> Char
converted table (I# count) (C# c) = search 0# count
  where
    n = ord# c
    search :: Int# -> Int# -> Char
    search low high = case low >=# high of
      1# -> C# c
      _  -> let middle = uncheckedIShiftRA# (low +# high) 1#
                at = middle *# 12#
            in case n <# number# table at of
                 1# -> search low middle
                 _  -> case n ># number# table (at +# 4#) of
                   1# -> search (middle +# 1#) high
                   _  -> found at
    found at = case digit# (table (at +# 8#)) of
      2# -> case andI# (n -# number# table at) 1# of
        0# -> moved at
        _  -> C# c
      _  -> moved at
    moved at = C# (chr# (n +# (distance at -# 0x20000#)))
    distance at = orI# (uncheckedIShiftL# (digit# (table (at +# 9#))) 12#)
      (orI# (uncheckedIShiftL# (digit# (table (at +# 10#))) 6#) (digit# (table (at +# 11#))))

-- Is the first character not less than the second, nor greater than the third?
between :: Char -> Char -> Char -> Bool
between c low high = c >= low && c <= high
{-# INLINE between #-}

-- | The characters below U+0080, below U+0100.
isAscii, isLatin1 :: Char -> Bool
isAscii c = c < '\x80'
isLatin1 c = c <= '\xff'

-- | Letters of ASCII.
isAsciiUpper, isAsciiLower :: Char -> Bool
isAsciiUpper c = between c 'A' 'Z'
isAsciiLower c = between c 'a' 'z'

-- | Digits of base ten, eight, sixteen.
isDigit, isOctDigit, isHexDigit :: Char -> Bool
isDigit c = between c '0' '9'
isOctDigit c = between c '0' '7'
isHexDigit c = between c '0' '9' || between c 'A' 'F' || between c 'a' 'f'

-- | The characters that are not printed, and those that are.
isControl, isPrint :: Char -> Bool
isControl c = c < ' ' || between c '\DEL' '\x9f'
isPrint c
  | c < '\DEL' = c >= ' '
  | otherwise  = case category# c of
      n -> isTrue# (n <=# 22#)

-- | Capital letters (title case among them), small letters, letters, letters
-- and numbers.
isUpper, isLower, isAlpha, isAlphaNum :: Char -> Bool
isUpper c
  | c < '\x80' = between c 'A' 'Z'
  | otherwise  = case category# c of { 0# -> True; 2# -> True; _ -> False }
isLower c
  | c < '\x80' = between c 'a' 'z'
  | otherwise  = case category# c of { 1# -> True; _ -> False }
isAlpha c
  | c < '\x80' = between c 'a' 'z' || between c 'A' 'Z'
  | otherwise  = isTrue# (category# c <=# 4#)
isAlphaNum c
  | c < '\x80' = between c 'a' 'z' || between c 'A' 'Z' || between c '0' '9'
  | otherwise  = case category# c of
      n -> isTrue# (n <=# 4#) || (isTrue# (n >=# 8#) && isTrue# (n <=# 10#))

-- | Punctuation; symbols.
isPunctuation, isSymbol :: Char -> Bool
isPunctuation c = case category# c of
  n -> isTrue# (n >=# 11#) && isTrue# (n <=# 17#)
isSymbol c = case category# c of
  n -> isTrue# (n >=# 18#) && isTrue# (n <=# 21#)

-- | The same letter in the other case; a character without one is left alone.
toUpper, toLower, toTitle :: Char -> Char
toUpper c
  | c < '\x80' = if between c 'a' 'z' then shifted c (-32#) else c
  | otherwise  = converted uppers# upperCount# c
toLower c
  | c < '\x80' = if between c 'A' 'Z' then shifted c 32# else c
  | otherwise  = converted lowers# lowerCount# c
toTitle c
  | between c '\x1C4' '\x1CC' = titled c '\x1C5'
  | between c '\x1F1' '\x1F3' = '\x1F2'
  | isGeorgian c = c
  | otherwise = toUpper c
  where
    isGeorgian x = between x '\x10D0' '\x10FF'
    titled x t
      | x < '\x1C7' = t
      | x < '\x1CA' = '\x1C8'
      | otherwise   = '\x1CB'

shifted :: Char -> Int# -> Char
shifted (C# c) n = C# (chr# (ord# c +# n))
