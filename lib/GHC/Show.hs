{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | 'Int's as text.
module GHC.Show
  ( ShowS, show, shows, showsPrec, showString, showChar, showParen
  ) where

import GHC.Base
import GHC.Num
import GHC.Prim

-- | A text that waits for what comes after it: composing such functions takes
-- constant time, where @++@ would copy its left operand.
type ShowS = String -> String

-- | The number in decimal.
show :: Int -> String
show n = shows n ""

-- | 'show', before another text.
shows :: Int -> ShowS
shows = showsPrec 0

-- | 'shows' as an operand: a negative number is put in parentheses when the
-- operator around it binds more tightly than @-@, which has precedence 6.
showsPrec :: Int -> Int -> ShowS
showsPrec p (I# n) rest
  | isTrue# (n <# 0#) =
      if p > 6 then '(' : '-' : digits# n (')' : rest) else '-' : digits# n rest
  | otherwise = digits# (negateInt# n) rest

-- region digits
-- The digits of a number that is zero or less, last digit first into the list.
-- (Every Int has its negative counterpart, but the least has no positive one.)
digits# :: Int# -> String -> String
digits# n rest = case quotInt# n 10# of
  0# -> digit : rest
  q  -> digits# q (digit : rest)
  where
    digit = C# (chr# (48# -# remInt# n 10#))
-- end digits

-- | The text itself.
showString :: String -> ShowS
showString = (++)

-- | The character itself.
showChar :: Char -> ShowS
showChar = (:)

-- | In parentheses, if the condition holds.
showParen :: Bool -> ShowS -> ShowS
showParen b p = if b then showChar '(' . p . showChar ')' else p
