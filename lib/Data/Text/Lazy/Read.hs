-- | Numbers at the beginning of lazy texts.
module Data.Text.Lazy.Read
  ( Reader, decimal, hexadecimal, signed, rational, double
  ) where

import Data.Char (isHexDigit)
import Data.Text.Lazy (Text)
import qualified Data.Text.Lazy as Text
import qualified Data.Text.Read as Strict

-- | The number and what follows, or what is wrong.
type Reader a = Text -> Either String (a, Text)

-- The characters that can belong to a number are read as a strict text.
front :: Strict.Reader a -> Reader a
front f t = case Text.span (\c -> isHexDigit c || c `elem` "+-.xXeE") t of
  (a, b) -> case f (Text.toStrict a) of
    Left e       -> Left e
    Right (x, r) -> Right (x, Text.append (Text.fromStrict r) b)

decimal, hexadecimal :: Integral a => Reader a
decimal = front Strict.decimal
hexadecimal = front Strict.hexadecimal

-- | With a sign in front.
signed :: Num a => Reader a -> Reader a
signed f t = case Text.uncons t of
  Just ('-', r) -> fmap (\(n, rest) -> (negate n, rest)) (f r)
  Just ('+', r) -> f r
  _             -> f t

-- | With a fraction and an exponent, perhaps.
rational :: Fractional a => Reader a
rational = front Strict.rational

double :: Reader Double
double = front Strict.double
