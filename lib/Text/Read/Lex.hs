{-# LANGUAGE NoImplicitPrelude, BangPatterns #-}
-- |
-- Haskell's lexemes, for 'read'. Where the front of a text is one, it is so in
-- one way only; so a lexeme is found by looking ahead, and then it is taken.
module Text.Read.Lex
  ( Lexeme (..), Number (..), numberToInteger, numberToFixed, numberToRational
  , numberToRangedRational, numberToDecimal
  , lex, expect, hsLex, lexChar, readIntP, readOctP, readDecP, readHexP, isSymbolChar
  , digitsToInteger
  ) where

import GHC.Base
import GHC.Basics (reverse)
import GHC.Char
import GHC.List (dropWhile, elem, length, lookup, null, span, splitAt, take)
import GHC.Num
import GHC.Real
import GHC.Show
import GHC.Unicode
import Text.ParserCombinators.ReadP (ReadP, discard, look, pfail, skipSpaces)

-- | A lexeme.
data Lexeme
  = Char Char
  | String String
  | Punc String
  | Ident String
  | Symbol String
  | Number Number
  | EOF
  deriving (Eq, Show)

-- | A number: a base and its digits, or decimal digits, those after the point
-- and an exponent.
data Number
  = MkNumber Int [Int]
  | MkDecimal [Int] (Maybe [Int]) (Maybe Integer)
  deriving (Eq, Show)

-- | The number, if it is a whole one as it stands.
numberToInteger :: Number -> Maybe Integer
numberToInteger (MkNumber base ds)             = Just (digitsToInteger base ds)
numberToInteger (MkDecimal ds Nothing Nothing) = Just (digitsToInteger 10 ds)
numberToInteger _                              = Nothing

-- | The whole part, and so many digits of the fraction.
numberToFixed :: Integer -> Number -> Maybe (Integer, Integer)
numberToFixed _ (MkNumber base ds)             = Just (digitsToInteger base ds, 0)
numberToFixed _ (MkDecimal ds Nothing Nothing) = Just (digitsToInteger 10 ds, 0)
numberToFixed n (MkDecimal ds (Just fs) Nothing) =
  let k = fromInteger n
      padded = take k (fs ++ zeros)
      zeros = 0 : zeros
  in Just (digitsToInteger 10 ds, digitsToInteger 10 padded)
numberToFixed _ _ = Nothing

-- | The number, exactly.
numberToRational :: Number -> Rational
numberToRational (MkNumber base ds) = digitsToInteger base ds % 1
numberToRational n = case numberToDecimal n of
  (m, e)
    | e >= 0    -> (m * 10 ^ e) % 1
    | otherwise -> m % (10 ^ negate e)

-- | The digits of the number as a whole number, and the power of ten that it
-- is to be multiplied by.
numberToDecimal :: Number -> (Integer, Integer)
numberToDecimal (MkNumber base ds) = (digitsToInteger base ds, 0)
numberToDecimal (MkDecimal ds frac ex) = (digitsToInteger 10 (ds ++ fs), e - toInteger (length fs))
  where
    fs = case frac of { Nothing -> []; Just xs -> xs }
    e = case ex of { Nothing -> 0; Just x -> x }

-- | The number, unless it is far out of the range of decimal exponents (then
-- 'Nothing', if it is too great, or 0).
numberToRangedRational :: (Int, Int) -> Number -> Maybe Rational
numberToRangedRational (low, high) n@(MkDecimal ds frac (Just e))
  | e > toInteger (maxInt :: Int) || e < toInteger (minInt :: Int) = outside (e < 0)
  | otherwise = case dropWhile (\d -> d == 0) ds of
      [] -> case frac of
        Nothing -> Just 0
        Just fs -> case span (\d -> d == 0) fs of
          (_, [])   -> Just 0
          (zs, _)   -> checked (fromInteger e - length zs)
      ds' -> checked (fromInteger e + length ds')
  where
    checked :: Int -> Maybe Rational
    checked at
      | at > high + 3 = Nothing
      | at < low - 3  = Just 0
      | otherwise     = Just (numberToRational n)
    outside small = if small then Just 0 else Nothing
numberToRangedRational _ n = Just (numberToRational n)

-- region digits-to-integer
-- | The number with these digits. Up to 18 of them fit a machine word; more
-- are put together in pairs, so that long factors meet long ones.
digitsToInteger :: Int -> [Int] -> Integer
digitsToInteger base ds = case splitAt 15 ds of
  (few, []) -> toInteger (small few)
  _         -> combine (toInteger base) ds (length ds)
  where
    small = go 0
      where
        go !n []       = n
        go !n (x : xs) = go (n * base + x) xs
    combine :: Integer -> [Int] -> Int -> Integer
    combine b xs n
      | n <= 15   = toInteger (small xs)
      | otherwise = case splitAt (n - half) xs of
          (front, back) -> combine b front (n - half) * b ^ half + combine b back half
      where
        half = n `quot` 2
-- end digits-to-integer

-- region lex
-- | The next lexeme, after white space.
lex :: ReadP Lexeme
lex = skipSpaces >> hsLexeme

hsLexeme :: ReadP Lexeme
hsLexeme = look >>= \s -> case scan s of
  Nothing       -> pfail
  Just (x, n) -> discard n >> return x

-- The lexeme at the front of a text, and its length.
scan :: String -> Maybe (Lexeme, Int)
scan [] = Just (EOF, 0)
scan s@(c : rest)
  | isDigit c                = Just (scanNumber s)
  | isIdentStart c           = case span isIdentChar rest of
      (cs, _) -> Just (Ident (c : cs), 1 + length cs)
  | c == '"'                 = scanString rest
  | c == '\''                = scanCharacter rest
  | c `elem` ",;()[]{}`"     = Just (Punc [c], 1)
  | isSymbolChar c           = case span isSymbolChar s of
      (cs, _) -> Just (if cs `elem` reserved then Punc cs else Symbol cs, length cs)
  | otherwise                = Nothing
-- end lex
  where
    reserved = ["..", "::", "=", "\\", "|", "<-", "->", "@", "~", "=>"]
    isIdentStart x = isAlpha x || x == '_'
    isIdentChar x = isAlphaNum x || x == '_' || x == '\''

-- | Can the character be part of an operator?
isSymbolChar :: Char -> Bool
isSymbolChar c
  | c < '\x80' = c `elem` "!@#$%&*+./<=>?\\^|:-~"
  | otherwise  = case generalCategory c of
      MathSymbol           -> True
      CurrencySymbol       -> True
      ModifierSymbol       -> True
      OtherSymbol          -> True
      DashPunctuation      -> True
      OtherPunctuation     -> True
      ConnectorPunctuation -> True
      _                    -> False

scanNumber :: String -> (Lexeme, Int)
scanNumber ('0' : x : s)
  | x == 'x' || x == 'X', n@(_ : _) <- digitsOf 16 s = (Number (MkNumber 16 n), 2 + length n)
  | x == 'o' || x == 'O', n@(_ : _) <- digitsOf 8 s  = (Number (MkNumber 8 n), 2 + length n)
scanNumber s = case digitsAndRest s of
  (ds, n, s1) -> case fractionOf s1 of
    (frac, k, s2) -> case exponentOf s2 of
      (ex, j) -> (Number (MkDecimal ds frac ex), n + k + j)

fractionOf :: String -> (Maybe [Int], Int, String)
fractionOf ('.' : s@(c : _)) | isDigit c = case digitsAndRest s of
  (ds, n, s') -> (Just ds, n + 1, s')
fractionOf s = (Nothing, 0, s)

exponentOf :: String -> (Maybe Integer, Int)
exponentOf (e : s) | e == 'e' || e == 'E' = case s of
  '-' : s'@(c : _) | isDigit c -> case digitsAndRest s' of
    (ds, n, _) -> (Just (negate (digitsToInteger 10 ds)), n + 2)
  '+' : s'@(c : _) | isDigit c -> case digitsAndRest s' of
    (ds, n, _) -> (Just (digitsToInteger 10 ds), n + 2)
  c : _ | isDigit c -> case digitsAndRest s of
    (ds, n, _) -> (Just (digitsToInteger 10 ds), n + 1)
  _ -> (Nothing, 0)
exponentOf _ = (Nothing, 0)

-- The decimal digits at the front, their number, and what comes after them.
digitsAndRest :: String -> ([Int], Int, String)
digitsAndRest = go [] 0
  where
    go ds !n (c : s) | isDigit c = go (ord c - 48 : ds) (n + 1) s
    go ds n s                    = (reverse ds, n, s)

digitsOf :: Int -> String -> [Int]
digitsOf base (c : s) | Just d <- digitValue base c = d : digitsOf base s
digitsOf _ _ = []

digitValue :: Int -> Char -> Maybe Int
digitValue base c
  | isDigit c, d < base                  = Just d
  | base == 16, c >= 'a' && c <= 'f'     = Just (ord c - 87)
  | base == 16, c >= 'A' && c <= 'F'     = Just (ord c - 55)
  | otherwise                            = Nothing
  where
    d = ord c - 48

scanCharacter :: String -> Maybe (Lexeme, Int)
scanCharacter ('\'' : _) = Nothing
scanCharacter s = case scanChar s of
  Just (c, n) | '\'' : _ <- dropped n s -> Just (Char c, n + 2)
  _                                     -> Nothing

dropped :: Int -> String -> String
dropped n s = case splitAt n s of (_, s') -> s'

scanString :: String -> Maybe (Lexeme, Int)
scanString = go [] 1
  where
    go cs !n s = case s of
      '"' : _         -> Just (String (reverse cs), n + 1)
      '\\' : '&' : s' -> go cs (n + 2) s'
      '\\' : c : s' | isSpace c -> case span isSpace s' of
        (gap, '\\' : s'') -> go cs (n + 3 + length gap) s''
        _                 -> Nothing
      _ -> case scanChar s of
        Just (c, k) -> go (c : cs) (n + k) (dropped k s)
        Nothing     -> Nothing

-- A character or an escape, and its length in the text.
scanChar :: String -> Maybe (Char, Int)
scanChar []         = Nothing
scanChar ('\\' : s) = scanEscape s
scanChar (c : _)    = Just (c, 1)

scanEscape :: String -> Maybe (Char, Int)
scanEscape [] = Nothing
scanEscape s@(c : rest)
  | Just x <- lookup c simple = Just (x, 2)
  | isDigit c                 = coded 10 s 1
  | c == 'x' || c == 'X'      = coded 16 rest 2
  | c == 'o' || c == 'O'      = coded 8 rest 2
  | c == '^', d : _ <- rest, d >= '@' && d <= '_' = Just (unsafeChr (ord d - 64), 3)
  | otherwise                 = named names
  where
    simple =
      [ ('a', '\a'), ('b', '\b'), ('f', '\f'), ('n', '\n'), ('r', '\r'), ('t', '\t')
      , ('v', '\v'), ('\\', '\\'), ('"', '"'), ('\'', '\'') ]
    coded base text before = case digitsOf base text of
      [] -> Nothing
      ds | n <= 0x10FFFF -> Just (chr (fromInteger n), before + length ds)
         | otherwise     -> Nothing
        where n = digitsToInteger base ds
    named [] = Nothing
    named ((name, x) : more)
      | isFront name s = Just (x, 1 + length name)
      | otherwise      = named more
    isFront [] _              = True
    isFront (x : xs) (y : ys) = x == y && isFront xs ys
    isFront _ _               = False

-- The names of characters; SOH stands before SO, its beginning.
names :: [(String, Char)]
names = ("SOH", '\SOH') : go 0 asciiTab
  where
    go :: Int -> [String] -> [(String, Char)]
    go _ []          = [("DEL", '\DEL')]
    go !n (x : xs) = if n == 32 then go n xs else (x, unsafeChr n) : go (n + 1) xs

-- | This lexeme.
expect :: Lexeme -> ReadP ()
expect lexeme = lex >>= \x -> if x == lexeme then return () else pfail

-- | The text of the next lexeme.
hsLex :: ReadP String
hsLex = skipSpaces >> look >>= \s -> case scan s of
  Nothing     -> pfail
  Just (_, n) -> discard n >> return (take n s)

-- | A character as it stands in a literal.
lexChar :: ReadP Lexeme
lexChar = look >>= \s -> case scanChar s of
  Nothing     -> pfail
  Just (c, n) -> discard n >> return (Char c)

-- | A number in a base, by a predicate for its digits and their values.
readIntP :: Num a => a -> (Char -> Bool) -> (Char -> Int) -> ReadP a
readIntP base isDig valDigit = look >>= \s -> case span isDig s of
  (cs, _)
    | null cs   -> pfail
    | otherwise -> discard (length cs) >> return (go 0 cs)
  where
    go !n []       = n
    go !n (c : cs) = go (n * base + fromIntegral (valDigit c)) cs

-- | A number in base eight, ten, sixteen.
readOctP, readDecP, readHexP :: (Eq a, Num a) => ReadP a
readOctP = readIntP 8 isOctDigit hexValue
readDecP = readIntP 10 isDigit hexValue
readHexP = readIntP 16 isHexDigit hexValue

hexValue :: Char -> Int
hexValue c = case digitValue 16 c of
  Just d  -> d
  Nothing -> 0
