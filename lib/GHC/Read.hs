{-# LANGUAGE NoImplicitPrelude #-}
-- | 'Int's from text.
module GHC.Read
  ( read, readMaybe
  ) where

import GHC.Base
import GHC.Char
import GHC.Err
import GHC.Num

-- | The number that a text shows: decimal digits, a sign before them, white
-- space and parentheses around.
read :: String -> Int
read text = case readMaybe text of
  Just n  -> n
  Nothing -> errorWithoutStackTrace "Prelude.read: no parse"

-- | As 'read', but a text that shows no number gives 'Nothing'.
readMaybe :: String -> Maybe Int
readMaybe text = case number text of
  Just (n, rest) | allSpace rest -> Just n
  _                              -> Nothing

-- A number at the front of a text, and what comes after it.
number :: String -> Maybe (Int, String)
number text = case skipSpace text of
  '(' : inside -> case number inside of
    Just (n, rest) | ')' : rest' <- skipSpace rest -> Just (n, rest')
    _                                              -> Nothing
  '-' : digits -> case digitsFrom (skipSpace digits) of
    Just (n, rest) -> Just (negate n, rest)
    Nothing        -> Nothing
  digits -> digitsFrom digits

digitsFrom :: String -> Maybe (Int, String)
digitsFrom (c : cs) | isDigit c = Just (go (digitValue c) cs)
  where
    go n (d : ds) | isDigit d = go (10 * n + digitValue d) ds
    go n rest                 = (n, rest)
digitsFrom _ = Nothing

isDigit :: Char -> Bool
isDigit c = geChar c '0' && leChar c '9'

digitValue :: Char -> Int
digitValue c = ord c - 48

skipSpace :: String -> String
skipSpace (c : cs) | isSpace c = skipSpace cs
skipSpace text                 = text

allSpace :: String -> Bool
allSpace text = case skipSpace text of
  [] -> True
  _  -> False
