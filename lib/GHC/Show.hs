{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- |
-- Values as text, in the syntax of an expression that makes them.
module GHC.Show
  ( Show (..), ShowS
  , shows, showString, showChar, showParen, showSpace, showCommaSpace, showListWith, showList__
  , showTuple, showSignedInt, showsInt#, showWord, appPrec, appPrec1
  , showLitChar, showLitString, showMultiLineString, asciiTab, protectEsc, intToDigit#
  ) where

import GHC.Basics
import GHC.CString
import GHC.Classes
import GHC.Prim
import GHC.Types

-- | A text that waits for what comes after it: composing such functions takes
-- constant time, where @++@ would copy its left operand.
type ShowS = String -> String

-- region show
-- | Types whose values have a text. An instance defines 'showsPrec' or 'show'.
class Show a where
  -- | The text before another one, as an operand: the number is the precedence
  -- of the operator around it, 11 for the argument of a function.
  showsPrec :: Int -> a -> ShowS
  -- | The text.
  show :: a -> String
  -- | A list of values; it is a method for the sake of 'Char', whose lists are
  -- written in quotes.
  showList :: [a] -> ShowS

  showsPrec _ x rest = show x ++ rest
  show x = showsPrec (I# 0#) x ""
  showList xs = showListWith shows xs
  {-# MINIMAL showsPrec | show #-}
-- end show

-- | The text before another one.
shows :: Show a => a -> ShowS
shows x = showsPrec (I# 0#) x

-- | The text itself.
showString :: String -> ShowS
showString = (++)

-- | The character itself.
showChar :: Char -> ShowS
showChar = (:)

-- | In parentheses, if the condition holds.
showParen :: Bool -> ShowS -> ShowS
showParen True  p = \rest -> '(' : p (')' : rest)
showParen False p = p

-- | A space.
showSpace :: ShowS
showSpace = \rest -> ' ' : rest

-- | A comma and a space.
showCommaSpace :: ShowS
showCommaSpace = \rest -> ',' : ' ' : rest

-- | A list in brackets, of which the function shows the elements.
showListWith :: (a -> ShowS) -> [a] -> ShowS
showListWith _    []       rest = '[' : ']' : rest
showListWith each (x : xs) rest = '[' : each x (more xs)
  where
    more []       = ']' : rest
    more (y : ys) = ',' : each y (more ys)

-- | 'showListWith', under the name that older programs know.
showList__ :: (a -> ShowS) -> [a] -> ShowS
showList__ = showListWith

-- | The parts of a tuple, in parentheses.
showTuple :: [ShowS] -> ShowS
showTuple []       rest = '(' : ')' : rest
showTuple (x : xs) rest = '(' : x (more xs)
  where
    more []       = ')' : rest
    more (y : ys) = ',' : y (more ys)

-- | The precedence of application, and that of its argument.
appPrec, appPrec1 :: Int
appPrec  = I# 10#
appPrec1 = I# 11#

instance Show () where
  showsPrec _ () = showString "()"

instance Show Bool where
  showsPrec _ True  = showString "True"
  showsPrec _ False = showString "False"

instance Show Ordering where
  showsPrec _ LT = showString "LT"
  showsPrec _ EQ = showString "EQ"
  showsPrec _ GT = showString "GT"

instance Show Int where
  showsPrec = showSignedInt
  show n = showSignedInt (I# 0#) n []

instance Show Word where
  showsPrec _ n = showWord n

instance Show Char where
  showsPrec _ '\'' = showString "'\\''"
  showsPrec _ c    = \rest -> '\'' : showLitChar c ('\'' : rest)
  showList cs = \rest -> '"' : showLitString cs ('"' : rest)

instance Show a => Show [a] where
  showsPrec _ = showList

instance Show a => Show (Maybe a) where
  showsPrec _ Nothing  = showString "Nothing"
  showsPrec p (Just x) = showParen (p >= appPrec1) (\rest ->
    'J' : 'u' : 's' : 't' : ' ' : showsPrec appPrec1 x rest)

-- | The number in decimal; a negative one in parentheses when the operator
-- around it binds more tightly than @-@, whose precedence is 6.
showSignedInt :: Int -> Int -> ShowS
showSignedInt (I# p) (I# n) rest = case n <# 0# of
  1# -> case p ># 6# of
    1# -> '(' : '-' : digits# n (')' : rest)
    _  -> '-' : digits# n rest
  _  -> digits# (negateInt# n) rest

-- | 'showSignedInt' without parentheses.
showsInt# :: Int# -> ShowS
showsInt# n rest = showSignedInt (I# 0#) (I# n) rest

-- region digits
-- The digits of a number that is zero or less, last digit first into the list.
-- (Every Int has its negative counterpart, but the least has no positive one.)
digits# :: Int# -> String -> String
digits# n rest = case quotInt# n 10# of
  0# -> C# (chr# (48# -# n)) : rest
  q  -> digits# q (C# (chr# (48# -# (n -# (q *# 10#)))) : rest)
-- end digits

-- | The number in decimal.
showWord :: Word -> ShowS
showWord (W# w) rest = wordDigits# w rest

wordDigits# :: Word# -> String -> String
wordDigits# w rest = case quotRemWord# w 10## of
  (# q, r #) -> case q `eqWord#` 0## of
    1# -> C# (chr# (48# +# word2Int# r)) : rest
    _  -> wordDigits# q (C# (chr# (48# +# word2Int# r)) : rest)

-- | The digit for a value from 0 to 15, which is not checked.
intToDigit# :: Int# -> Char
intToDigit# n = case n <# 10# of
  1# -> C# (chr# (n +# 48#))
  _  -> C# (chr# (n +# 87#))

-- region literal-characters
-- | A character as it stands in a literal, without the quotes: escaped, unless
-- it is in ASCII and has a picture. (Of the two quotes, neither is escaped.)
showLitChar :: Char -> ShowS
showLitChar c rest
  | c > '\DEL'  = '\\' : protectEsc isDigitChar (showSignedInt (I# 0#) (ord c)) rest
  | c >= ' '    = case c of
      '\DEL' -> '\\' : 'D' : 'E' : 'L' : rest
      '\\'   -> '\\' : '\\' : rest
      _      -> c : rest
  | otherwise   = case c of
      '\a'   -> '\\' : 'a' : rest
      '\b'   -> '\\' : 'b' : rest
      '\f'   -> '\\' : 'f' : rest
      '\n'   -> '\\' : 'n' : rest
      '\r'   -> '\\' : 'r' : rest
      '\t'   -> '\\' : 't' : rest
      '\v'   -> '\\' : 'v' : rest
      '\SO'  -> '\\' : 'S' : 'O' : afterSO rest
      _      -> '\\' : (nameAt (ord c) asciiTab ++ rest)
  where
    -- What follows must not make the name of another character, \SOH.
    afterSO ('H' : cs) = '\\' : '&' : 'H' : cs
    afterSO cs         = cs

nameAt :: Int -> [String] -> String
nameAt _      []       = []
nameAt (I# 0#) (s : _) = s
nameAt (I# n) (_ : ss) = nameAt (I# (n -# 1#)) ss

-- | The text, then another one, kept apart by @\\&@ if that one begins with
-- what would be taken for a part of the escape.
protectEsc :: (Char -> Bool) -> ShowS -> ShowS
protectEsc p f rest = f (apart rest)
  where
    apart s@(c : _) | p c = '\\' : '&' : s
    apart s               = s
-- end literal-characters

-- | A text as it stands in a literal, without the quotes around it.
showLitString :: String -> ShowS
showLitString []         rest = rest
showLitString ('"' : cs) rest = '\\' : '"' : showLitString cs rest
showLitString (c : cs)   rest = showLitChar c (showLitString cs rest)

-- | A text of several lines, as literals that each end in @\\n\\@.
showMultiLineString :: String -> [String]
showMultiLineString text = go '"' text
  where
    go opener s = case breakLine s of
      (line, _ : s'@(_ : _)) -> (opener : showLitString line "\\n\\") : go '\\' s'
      (line, "\n")           -> [opener : showLitString line "\\n\""]
      (line, _)              -> [opener : showLitString line "\""]
    breakLine []          = ([], [])
    breakLine s@('\n' : _) = ([], s)
    breakLine (c : cs)    = case breakLine cs of (a, b) -> (c : a, b)

-- | The names of the first 33 characters.
asciiTab :: [String]
asciiTab =
  [ "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL"
  , "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI"
  , "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB"
  , "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US", "SP" ]

instance (Show a, Show b) => Show (a, b) where
  showsPrec _ (a, b) = showTuple [shows a, shows b]

instance (Show a, Show b, Show c) => Show (a, b, c) where
  showsPrec _ (a, b, c) = showTuple [shows a, shows b, shows c]

instance (Show a, Show b, Show c, Show d) => Show (a, b, c, d) where
  showsPrec _ (a, b, c, d) = showTuple [shows a, shows b, shows c, shows d]

instance (Show a, Show b, Show c, Show d, Show e) => Show (a, b, c, d, e) where
  showsPrec _ (a, b, c, d, e) = showTuple [shows a, shows b, shows c, shows d, shows e]

instance (Show a, Show b, Show c, Show d, Show e, Show f) => Show (a, b, c, d, e, f) where
  showsPrec _ (a, b, c, d, e, f) = showTuple [shows a, shows b, shows c, shows d, shows e, shows f]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g)
      => Show (a, b, c, d, e, f, g) where
  showsPrec _ (a, b, c, d, e, f, g) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h)
      => Show (a, b, c, d, e, f, g, h) where
  showsPrec _ (a, b, c, d, e, f, g, h) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i)
      => Show (a, b, c, d, e, f, g, h, i) where
  showsPrec _ (a, b, c, d, e, f, g, h, i) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h,
      shows i]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j)
      => Show (a, b, c, d, e, f, g, h, i, j) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h,
      shows i, shows j]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j,
          Show k) => Show (a, b, c, d, e, f, g, h, i, j, k) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h,
      shows i, shows j, shows k]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j,
          Show k, Show l) => Show (a, b, c, d, e, f, g, h, i, j, k, l) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h,
      shows i, shows j, shows k, shows l]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j,
          Show k, Show l, Show m) => Show (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l, m) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h,
      shows i, shows j, shows k, shows l, shows m]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j,
          Show k, Show l, Show m, Show n)
      => Show (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l, m, n) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h,
      shows i, shows j, shows k, shows l, shows m, shows n]

instance (Show a, Show b, Show c, Show d, Show e, Show f, Show g, Show h, Show i, Show j,
          Show k, Show l, Show m, Show n, Show o)
      => Show (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  showsPrec _ (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) =
    showTuple [shows a, shows b, shows c, shows d, shows e, shows f, shows g, shows h,
      shows i, shows j, shows k, shows l, shows m, shows n, shows o]
