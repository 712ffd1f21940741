-- | Numbers at the beginning of texts.
module Data.Text.Read
  ( Reader, decimal, hexadecimal, signed, rational, double
  ) where

import Data.Char
import Data.Text (Text)
import qualified Data.Text as Text

-- | The number and what follows, or what is wrong.
type Reader a = Text -> Either String (a, Text)

decimal, hexadecimal :: Integral a => Reader a
decimal t
  | Text.null ds = Left "input does not start with a digit"
  | otherwise    = Right (Text.foldl' (\n c -> n * 10 + fromIntegral (digitToInt c)) 0 ds, rest)
  where
    (ds, rest) = Text.span isDigit t
hexadecimal t = case Text.unpack (Text.take 2 t) of
  ['0', x] | x == 'x' || x == 'X' -> hex (Text.drop 2 t)
  _                               -> hex t
  where
    hex s
      | Text.null ds = Left "input does not start with a hexadecimal digit"
      | otherwise    = Right (Text.foldl' (\n c -> n * 16 + fromIntegral (digitToInt c)) 0 ds, rest)
      where
        (ds, rest) = Text.span isHexDigit s

-- | With a sign in front.
signed :: Num a => Reader a -> Reader a
signed f t = case Text.uncons t of
  Just ('-', r) -> fmap (\(n, rest) -> (negate n, rest)) (f r)
  Just ('+', r) -> f r
  _             -> f t

-- | With a fraction and an exponent, perhaps.
rational :: Fractional a => Reader a
rational = floating fromRational

double :: Reader Double
double = floating fromRational

floating :: Fractional a => (Rational -> a) -> Reader a
floating make = signed unsigned
  where
    unsigned t = do
      (whole, r1) <- decimal t :: Either String (Integer, Text)
      let (fraction, places, r2) = case Text.uncons r1 of
            Just ('.', r) | (ds, rest) <- Text.span isDigit r, not (Text.null ds) ->
              (Text.foldl' (\n c -> n * 10 + toInteger (digitToInt c)) 0 ds, Text.length ds, rest)
            _ -> (0, 0, r1)
          (power, r3) = case Text.uncons r2 of
            Just (e, r) | e == 'e' || e == 'E', Right (n, rest) <- signed decimal r -> (n :: Int, rest)
            _ -> (0, r2)
          digits = whole * 10 ^ places + fraction
          scale = power - places
      return (make (if scale >= 0 then fromInteger (digits * 10 ^ scale)
        else fromInteger digits / fromInteger (10 ^ negate scale)), r3)
