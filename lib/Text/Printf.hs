{-# LANGUAGE MagicHash #-}
-- | C's @printf@, whose number of arguments is a matter of type classes.
module Text.Printf
  ( printf, hPrintf, PrintfArg (..), PrintfType, HPrintfType, IsChar (..)
  , FieldFormatter, FieldFormat (..), FormatAdjustment (..), FormatSign (..), vFmt
  , ModifierParser, FormatParse (..)
  , formatString, formatChar, formatInt, formatInteger, formatRealFloat
  , errorBadFormat, errorShortFormat, errorMissingArgument, errorBadArgument, perror
  ) where

import Data.Char
import Data.Int
import Data.Word
import GHC.Prim (unsafeCoerce#)
import Numeric (showEFloat, showFFloat, showGFloat, showIntAtBase)
import Numeric.Natural
import System.IO

-- region printf
-- | Formats its arguments by the text: the result is a text or an action.
printf :: PrintfType r => String -> r
printf format = spr format []

-- | The same to a handle.
hPrintf :: HPrintfType r => Handle -> String -> r
hPrintf h format = hspr h format []

-- | What 'printf' can give: a text, an action, or a function of an argument.
class PrintfType t where
  spr :: String -> [UPrintf] -> t

instance IsChar c => PrintfType [c] where
  spr format args = map fromChar (uprintf format (reverse args))

instance PrintfType (IO a) where
  spr format args = putStr (uprintf format (reverse args)) >> return nothing

instance (PrintfArg a, PrintfType r) => PrintfType (a -> r) where
  spr format args = \a -> spr format ((parseFormat a, formatArg a) : args)
-- end printf

-- | The same for 'hPrintf'.
class HPrintfType t where
  hspr :: Handle -> String -> [UPrintf] -> t

instance HPrintfType (IO a) where
  hspr h format args = hPutStr h (uprintf format (reverse args)) >> return nothing

-- The result of an action that has none: whatever its type, no one may look at it.
nothing :: a
nothing = unsafeCoerce# ()

instance (PrintfArg a, HPrintfType r) => HPrintfType (a -> r) where
  hspr h format args = \a -> hspr h format ((parseFormat a, formatArg a) : args)

-- | What can be formatted.
class PrintfArg a where
  formatArg :: a -> FieldFormatter
  parseFormat :: a -> ModifierParser
  parseFormat _ (c : cs) = FormatParse "" c cs
  parseFormat _ ""       = errorShortFormat

-- | Characters.
class IsChar c where
  toChar :: c -> Char
  fromChar :: Char -> c

instance IsChar Char where
  toChar c = c
  fromChar c = c

instance PrintfArg Char where
  formatArg = formatChar
  parseFormat _ = parseIntFormat

instance IsChar c => PrintfArg [c] where
  formatArg = formatString

instance PrintfArg Int where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int8 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int16 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int32 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Int64 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word8 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word16 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word32 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Word64 where
  formatArg = formatInt
  parseFormat _ = parseIntFormat

instance PrintfArg Integer where
  formatArg = formatInteger
  parseFormat _ = parseIntFormat

instance PrintfArg Natural where
  formatArg n = formatInteger (toInteger n)
  parseFormat _ = parseIntFormat

instance PrintfArg Float where
  formatArg = formatRealFloat

instance PrintfArg Double where
  formatArg = formatRealFloat

-- | To the left, or filled with zeros; a sign or a space for positive numbers.
data FormatAdjustment = LeftAdjust | ZeroPad

data FormatSign = SignPlus | SignSpace

-- | What a format says of one argument.
data FieldFormat = FieldFormat
  { fmtWidth :: Maybe Int
  , fmtPrecision :: Maybe Int
  , fmtAdjust :: Maybe FormatAdjustment
  , fmtSign :: Maybe FormatSign
  , fmtAlternate :: Bool
  , fmtModifiers :: String
  , fmtChar :: Char
  }

-- | The letters of a format: modifiers, what is wanted, and the rest.
data FormatParse = FormatParse
  { fpModifiers :: String
  , fpChar :: Char
  , fpRest :: String
  }

type FieldFormatter = FieldFormat -> ShowS
type ModifierParser = String -> FormatParse

-- An argument: how its modifiers are read, and how it is formatted.
type UPrintf = (ModifierParser, FieldFormatter)

-- | The format whose letter is @v@ with the letter that is meant.
vFmt :: Char -> FieldFormat -> FieldFormat
vFmt c f = if fmtChar f == 'v' then f { fmtChar = c } else f

-- The sizes of C, which mean nothing here: hh h l ll L.
parseIntFormat :: ModifierParser
parseIntFormat s = case s of
  'h' : 'h' : c : cs -> FormatParse "hh" c cs
  'h' : c : cs       -> FormatParse "h" c cs
  'l' : 'l' : c : cs -> FormatParse "ll" c cs
  'l' : c : cs       -> FormatParse "l" c cs
  'L' : c : cs       -> FormatParse "L" c cs
  c : cs             -> FormatParse "" c cs
  ""                 -> errorShortFormat

-- | A character.
formatChar :: Char -> FieldFormatter
formatChar x fmt = formatIntegral (Just 0) (toInteger (ord x)) (vFmt 'c' fmt)

-- | A text, of which the precision is the greatest length.
formatString :: IsChar c => [c] -> FieldFormatter
formatString x fmt = case fmtChar (vFmt 's' fmt) of
  's' -> (adjust fmt ("", cut (map toChar x)) ++)
  c   -> errorBadFormat c
  where
    cut = maybe id take (fmtPrecision fmt)

-- | Whole numbers.
formatInt :: (Integral a, Bounded a) => a -> FieldFormatter
formatInt x fmt = formatIntegral (Just (toInteger (minBound `asTypeOf` x))) (toInteger x) fmt

formatInteger :: Integer -> FieldFormatter
formatInteger = formatIntegral Nothing

formatIntegral :: Maybe Integer -> Integer -> FieldFormatter
formatIntegral least x fmt0 = case fmtChar fmt of
  'd' -> (adjustSigned fmt (signed x) ++)
  'i' -> (adjustSigned fmt (signed x) ++)
  'x' -> (adjust fmt (prefixed "0x" (unsigned 16 intToDigit)) ++)
  'X' -> (adjust fmt (prefixed "0X" (unsigned 16 (toUpper . intToDigit))) ++)
  'b' -> (adjust fmt (prefixed "0b" (unsigned 2 intToDigit)) ++)
  'o' -> (adjust fmt (prefixed "0" (unsigned 8 intToDigit)) ++)
  'u' -> (adjust fmt ("", unsigned 10 intToDigit) ++)
  'c' | x >= 0 && x <= 0x10FFFF, Nothing <- fmtPrecision fmt, "" <- fmtModifiers fmt
      -> (adjust fmt ("", [chr (fromInteger x)]) ++)
  'c' -> perror "illegal char conversion"
  c   -> errorBadFormat c
  where
    fmt = vFmt (case least of { Just 0 -> 'u'; _ -> 'd' }) fmt0
    signed n = if n < 0 then ("-", digits (show (negate n))) else ("", digits (show n))
    digits s = case fmtPrecision fmt of
      Just 0 | s == "0" -> ""
      Just p  -> replicate (p - length s) '0' ++ s
      Nothing -> s
    prefixed p s = (if fmtAlternate fmt && x /= 0 && not (p == "0" && take 1 s == "0") then p else "", s)
    unsigned base toDigit = digits (showIntAtBase base toDigit value "")
    value
      | x >= 0 = x
      | otherwise = case least of
          Just m  -> x - 2 * m
          Nothing -> errorBadArgument

-- | Numbers with a fraction.
formatRealFloat :: RealFloat a => a -> FieldFormatter
formatRealFloat x fmt0
  | c `elem` "eEfFgG" = (adjustSigned fmt (sign, body) ++)
  | otherwise         = errorBadFormat c
  where
    fmt = vFmt 'g' fmt0
    c = fmtChar fmt
    text = shown c (fmtPrecision fmt)
    (sign, body) = case text of
      '-' : s -> ("-", s)
      s       -> ("", s)
    shown 'e' p = showEFloat p x ""
    shown 'E' p = map toUpper (showEFloat p x "")
    shown 'f' p = showFFloat p x ""
    shown 'F' p = map toUpper (showFFloat p x "")
    shown 'g' p = general p
    shown _   p = map toUpper (general p)
    general p
      | x /= 0 && (abs x < 0.1 || abs x >= 10000000) = showEFloat p x ""
      | otherwise                                    = showFFloat p x ""

-- region adjust
-- A sign or prefix and a body, filled to the width.
adjust :: FieldFormat -> (String, String) -> String
adjust fmt (pre, body) = case fmtAdjust fmt of
  Just LeftAdjust -> pre ++ body ++ fill ' '
  Just ZeroPad    -> pre ++ fill '0' ++ body
  Nothing         -> fill ' ' ++ pre ++ body
  where
    fill = replicate (maybe 0 (\w -> w - length pre - length body) (fmtWidth fmt))

adjustSigned :: FieldFormat -> (String, String) -> String
adjustSigned fmt ("", body) = case fmtSign fmt of
  Just SignPlus  -> adjust fmt ("+", body)
  Just SignSpace -> adjust fmt (" ", body)
  Nothing        -> adjust fmt ("", body)
adjustSigned fmt parts = adjust fmt parts
-- end adjust

uprintf :: String -> [UPrintf] -> String
uprintf s us = uprintfs s us ""

uprintfs :: String -> [UPrintf] -> ShowS
uprintfs ""               []      = id
uprintfs ""               (_ : _) = perror "formatting string ended prematurely"
uprintfs ('%' : '%' : cs) us      = showChar '%' . uprintfs cs us
uprintfs ('%' : _)        []      = errorMissingArgument
uprintfs ('%' : cs)       us      = field cs us
uprintfs (c : cs)         us      = showChar c . uprintfs cs us

-- One field: flags, width, precision, and the argument's own letters.
field :: String -> [UPrintf] -> ShowS
field s0 us0 = flags s0 Nothing False Nothing False
  where
    flags s sign left zero alt = case s of
      '-' : cs -> flags cs sign True zero alt
      '0' : cs -> flags cs sign left (Just ZeroPad) alt
      '+' : cs -> flags cs (Just SignPlus) left zero alt
      ' ' : cs -> flags cs (case sign of { Nothing -> Just SignSpace; _ -> sign }) left zero alt
      '#' : cs -> flags cs sign left zero True
      _        -> width s sign (if left then Just LeftAdjust else zero) alt
    width s sign adj alt = case number s us0 of
      (w, s', us) -> case s' of
        '.' : cs -> case number cs us of
          (p, s'', us') -> finish s'' us' (w, Just (maybe 0 id p)) sign adj alt
        _ -> finish s' us (w, Nothing) sign adj alt
    number ('*' : cs) us = case us of
      (_, arg) : us' -> (Just (read (arg (FieldFormat Nothing Nothing Nothing Nothing False "" 'd') "")), cs, us')
      []             -> errorMissingArgument
    number cs us = case span isDigit cs of
      ("", _)    -> (Nothing, cs, us)
      (ds, rest) -> (Just (read ds), rest, us)
    finish _ [] _ _ _ _ = errorMissingArgument
    finish s ((parse, arg) : us) (w, p) sign adj alt = case parse s of
      FormatParse mods c rest ->
        let (w', adj') = case w of
              Just n | n < 0 -> (Just (negate n), Just LeftAdjust)
              _              -> (w, adj)
        in arg (FieldFormat w' p adj' sign alt mods c) . uprintfs rest us

-- | Errors.
perror :: String -> a
perror s = errorWithoutStackTrace ("printf: " ++ s)

errorBadFormat :: Char -> a
errorBadFormat c = perror ("bad formatting char " ++ show c)

errorShortFormat, errorMissingArgument, errorBadArgument :: a
errorShortFormat = perror "formatting string ended prematurely"
errorMissingArgument = perror "argument list ended prematurely"
errorBadArgument = perror "bad argument"
