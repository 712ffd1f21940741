{-# LANGUAGE NoImplicitPrelude, MagicHash, BangPatterns, PolyKinds #-}
-- | Values from text: what 'show' writes, 'read' reads.
module GHC.Read
  ( Read (..), ReadS
  , lex, lexLitChar, readLitChar, lexDigits, lexP, expectP, paren, parens, list, choose
  , readListDefault, readListPrecDefault, readNumber, readField, readFieldHash, readSymField
  , readParen, reads, readEither, readMaybe, read, readIntegral
  ) where

import Data.Proxy (Proxy (..))
import Control.Monad.Fail
import Data.Either
import GHC.Base hiding (many)
import GHC.Basics (reverse)
import GHC.Enum
import GHC.Float.Double
import GHC.List (null)
import GHC.Num
import GHC.Prim
import GHC.Real
import GHC.Show
import GHC.Unicode
import Text.ParserCombinators.ReadP (ReadS, discard, gather, munch1, readP_to_S, skipSpaces)
import qualified Text.ParserCombinators.ReadP as ReadP
import Text.ParserCombinators.ReadPrec
import qualified Text.Read.Lex as Lex

-- region read
-- | Types whose values can be read. An instance defines 'readsPrec' or 'readPrec'.
class Read a where
  -- | All the ways to read a value at the front of a text, as an operand of an
  -- operator of this precedence.
  readsPrec :: Int -> ReadS a
  -- | A list of values.
  readList :: ReadS [a]
  -- | The same as parsers.
  readPrec :: ReadPrec a
  readListPrec :: ReadPrec [a]

  readsPrec = readPrec_to_S readPrec
  readList = readPrec_to_S (list readPrec) 0
  readPrec = readS_to_Prec readsPrec
  readListPrec = readS_to_Prec (\_ -> readList)
  {-# MINIMAL readsPrec | readPrec #-}
-- end read

-- | For instances that define 'readPrec': 'readList' and 'readListPrec'.
readListDefault :: Read a => ReadS [a]
readListDefault = readPrec_to_S readListPrec 0

readListPrecDefault :: Read a => ReadPrec [a]
readListPrecDefault = list readPrec

-- | All the ways to read a value at the front of a text.
reads :: Read a => ReadS a
reads = readsPrec minPrec

-- region read-either
-- | The value that the text shows, or what is wrong with it.
readEither :: Read a => String -> Either String a
readEither s = case [x | (x, "") <- readPrec_to_S whole minPrec s] of
  [x] -> Right x
  []  -> Left "Prelude.read: no parse"
  _   -> Left "Prelude.read: ambiguous parse"
  where
    whole = readPrec >>= \x -> lift skipSpaces >> return x
-- end read-either

-- | The value that the text shows, if it shows exactly one.
readMaybe :: Read a => String -> Maybe a
readMaybe s = case readEither s of
  Left _  -> Nothing
  Right x -> Just x

-- | The value that the text shows.
read :: Read a => String -> a
read s = case readEither s of
  Left message -> errorWithoutStackTrace message
  Right x      -> x

-- | In parentheses if the condition holds; else they may be there.
readParen :: Bool -> ReadS a -> ReadS a
readParen needed g = if needed then mandatory else optional
  where
    optional r = g r ++ mandatory r
    mandatory r =
      [ (x, u) | ("(", s) <- lex r, (x, t) <- optional s, (")", u) <- lex t ]

-- | The next lexeme, as text; a character as it stands in a literal, and what
-- it stands for; digits.
lex :: ReadS String
lex s = readP_to_S Lex.hsLex s

lexLitChar :: ReadS String
lexLitChar = readP_to_S (gather Lex.lexChar >>= \r -> case r of (s, _) -> return s)

readLitChar :: ReadS Char
readLitChar = readP_to_S (Lex.lexChar >>= \l -> case l of
  Lex.Char c -> return c
  _          -> ReadP.pfail)

lexDigits :: ReadS String
lexDigits = readP_to_S (munch1 isDigit)

-- | The next lexeme.
lexP :: ReadPrec Lex.Lexeme
lexP = lift Lex.lex

-- | This lexeme.
expectP :: Lex.Lexeme -> ReadPrec ()
expectP lexeme = lift (Lex.expect lexeme)

-- The next character after white space; the null character at the end.
ahead :: ReadPrec Char
ahead = look >>= \s -> return (go s)
  where
    go (c : s) = if isSpace c then go s else c
    go []      = '\0'

-- Takes white space and this character.
token :: Char -> ReadPrec ()
token c = lift (skipSpaces >> ReadP.char c >> return ())

inParens :: ReadPrec a -> ReadPrec a
inParens p = token '(' >> p >>= \x -> token ')' >> return x

comma :: ReadPrec ()
comma = token ','

-- | In parentheses, where the precedence is the least.
paren :: ReadPrec a -> ReadPrec a
paren p = inParens (reset p)

-- region parens
-- | In any number of parentheses, or in none. Only if one comes next are there
-- two ways to go on.
parens :: ReadPrec a -> ReadPrec a
parens p = optional
  where
    optional = ahead >>= \c -> if c == '(' then p +++ mandatory else p
    mandatory = paren optional
-- end parens

-- | A list in brackets.
list :: ReadPrec a -> ReadPrec [a]
list element = parens (token '[' >> first)
  where
    first = ahead >>= \c ->
      if c == ']' then (token ']' >> return []) +++ next [] else next []
    next done = reset element >>= \x -> more (x : done)
    more done = ahead >>= \c -> case c of
      ',' -> comma >> next done
      ']' -> token ']' >> return (reverse done)
      _   -> pfail

-- | One of some names.
choose :: [(String, ReadPrec a)] -> ReadPrec a
choose options = lexP >>= \l -> case l of
  Lex.Ident s  -> chosen s
  Lex.Symbol s -> chosen s
  _            -> pfail
  where
    chosen s = foldr (\(name, p) rest -> if eqString name s then p +++ rest else rest) pfail options

-- | A field of a record: its name, an equals sign, its value.
readField :: String -> ReadPrec a -> ReadPrec a
readField name p = expectP (Lex.Ident name) >> expectP (Lex.Punc "=") >> p

readFieldHash :: String -> ReadPrec a -> ReadPrec a
readFieldHash name p =
  expectP (Lex.Ident name) >> expectP (Lex.Symbol "#") >> expectP (Lex.Punc "=") >> p

readSymField :: String -> ReadPrec a -> ReadPrec a
readSymField name p =
  expectP (Lex.Punc "(") >> expectP (Lex.Symbol name) >> expectP (Lex.Punc ")")
    >> expectP (Lex.Punc "=") >> p

-- | A number, which the function makes of a lexeme, perhaps with a sign.
readNumber :: Num a => (Lex.Lexeme -> ReadPrec a) -> ReadPrec a
readNumber convert = parens (lexP >>= \l -> case l of
  Lex.Symbol "-" -> lexP >>= \m -> convert m >>= \x -> return (negate x)
  _              -> convert l)

-- region read-integral
-- | A whole number. A short one is read without making a lexeme of it.
readIntegral :: Num a => ReadPrec a
readIntegral = parens (look >>= \s -> start 0 s)
  where
    start !k (c : s)
      | isSpace c = start (k + 1) s
      | c == '-'  = digits True (k + 1) 0 0 s
      | isDigit c = digits False k 0 0 (c : s)
    start _ _ = pfail
    digits :: Num b => Bool -> Int -> Int -> Int -> String -> ReadPrec b
    digits !minus !k !n !value (c : s)
      | isDigit c = if n == 18 then slow else digits minus k (n + 1) (value * 10 + (ord c - 48)) s
      | n == 0 || c == '.' || c == 'e' || c == 'E' = slow
      | n == 1 && value == 0 && isAlpha c = slow
    digits minus k n value _
      | n == 0    = slow
      | otherwise = lift (discard (k + n)) >> return (fromInteger (toInteger (if minus then negate value else value)))
    slow :: Num b => ReadPrec b
    slow = lexP >>= \l -> case l of
      Lex.Symbol "-" -> lexP >>= \m -> convert m >>= \x -> return (negate x)
      _              -> convert l
    convert (Lex.Number n) | Just i <- Lex.numberToInteger n = return (fromInteger i)
    convert _ = pfail
-- end read-integral

-- A number with a fraction: by the machine's conversion if the digits fit a word.
convertFrac :: RealFloat a => (Integer -> Integer -> a) -> Lex.Lexeme -> ReadPrec a
convertFrac _ (Lex.Ident "NaN")      = return (0 / 0)
convertFrac _ (Lex.Ident "Infinity") = return (1 / 0)
convertFrac make (Lex.Number n) = case Lex.numberToDecimal n of
  (m, e) -> return (make m e)
convertFrac _ _ = pfail

decimal :: Integer -> Integer -> Double
decimal m e
  | m == 0               = 0
  | e > 400              = 1 / 0
  | m < 10000000000000000000 && e > negate 400 = D# (decimalDouble# (integerToWord# m) (unI e))
  | e >= 0               = rationalToDouble (m * 10 ^ e) 1
  | e < negate 100000    = if log2 m < 300000 then 0 else rationalToDouble m (10 ^ negate e)
  | otherwise            = rationalToDouble m (10 ^ negate e)

decimalFloat :: Integer -> Integer -> Float
decimalFloat m e
  | m == 0               = 0
  | e > 400              = 1 / 0
  | m < 10000000000000000000 && e > negate 400 = F# (decimalFloat# (integerToWord# m) (unI e))
  | e >= 0               = rationalToFloat (m * 10 ^ e) 1
  | e < negate 100000    = if log2 m < 300000 then 0 else rationalToFloat m (10 ^ negate e)
  | otherwise            = rationalToFloat m (10 ^ negate e)

unI :: Integer -> Int#
unI n = case integerToInt n of I# i -> i

instance Read Int where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Integer where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Word where
  readPrec = readIntegral
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Double where
  readPrec = readNumber (convertFrac decimal)
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Float where
  readPrec = readNumber (convertFrac decimalFloat)
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Integral a, Read a) => Read (Ratio a) where
  readPrec = parens (prec ratioPrec (step readPrec >>= \x ->
    expectP (Lex.Symbol "%") >> step readPrec >>= \y -> return (x % y)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Char where
  readPrec = parens (lexP >>= \l -> case l of
    Lex.Char c -> return c
    _          -> pfail)
  readListPrec = parens (ahead >>= \c ->
    if c == '"' then lexP >>= \l -> case l of { Lex.String s -> return s; _ -> pfail }
    else readListPrecDefault)
  readList = readListDefault

instance Read Bool where
  readPrec = parens (choose [("True", return True), ("False", return False)])
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Ordering where
  readPrec = parens (choose [("LT", return LT), ("EQ", return EQ), ("GT", return GT)])
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read a => Read (Maybe a) where
  readPrec = parens (
    (expectP (Lex.Ident "Nothing") >> return Nothing)
    +++ prec appPrec (expectP (Lex.Ident "Just") >> step readPrec >>= \x -> return (Just x)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b) => Read (Either a b) where
  readPrec = parens (
    prec appPrec (expectP (Lex.Ident "Left") >> step readPrec >>= \x -> return (Left x))
    +++ prec appPrec (expectP (Lex.Ident "Right") >> step readPrec >>= \y -> return (Right y)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read a => Read [a] where
  readPrec = readListPrec
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read a => Read (NonEmpty a) where
  readPrec = parens (prec 5 (step readPrec >>= \x ->
    expectP (Lex.Symbol ":|") >> step readPrec >>= \xs -> return (x :| xs)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read GeneralCategory where
  readPrec = parens (lexP >>= \l -> case l of
    Lex.Ident s -> case [c | c <- enumFromTo minBound maxBound, eqString (show c) s] of
      c : _ -> return c
      []    -> pfail
    _ -> pfail)
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read Lex.Lexeme where
  readPrec = lexP
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read () where
  readPrec = parens (paren (return ()))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b) => Read (a, b) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    return (a, b)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c) => Read (a, b, c) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    return (a, b, c)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d) => Read (a, b, c, d) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    return (a, b, c, d)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e) => Read (a, b, c, d, e) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    return (a, b, c, d, e)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f) => Read (a, b, c, d, e, f) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    return (a, b, c, d, e, f)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g)
      => Read (a, b, c, d, e, f, g) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    return (a, b, c, d, e, f, g)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h)
      => Read (a, b, c, d, e, f, g, h) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    return (a, b, c, d, e, f, g, h)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i)
      => Read (a, b, c, d, e, f, g, h, i) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    return (a, b, c, d, e, f, g, h, i)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j)
      => Read (a, b, c, d, e, f, g, h, i, j) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    return (a, b, c, d, e, f, g, h, i, j)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j,
          Read k) => Read (a, b, c, d, e, f, g, h, i, j, k) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    return (a, b, c, d, e, f, g, h, i, j, k)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j,
          Read k, Read l) => Read (a, b, c, d, e, f, g, h, i, j, k, l) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    return (a, b, c, d, e, f, g, h, i, j, k, l)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j,
          Read k, Read l, Read m) => Read (a, b, c, d, e, f, g, h, i, j, k, l, m) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    comma >> readPrec >>= \m ->
    return (a, b, c, d, e, f, g, h, i, j, k, l, m)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j,
          Read k, Read l, Read m, Read n)
      => Read (a, b, c, d, e, f, g, h, i, j, k, l, m, n) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    comma >> readPrec >>= \m ->
    comma >> readPrec >>= \n ->
    return (a, b, c, d, e, f, g, h, i, j, k, l, m, n)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance (Read a, Read b, Read c, Read d, Read e, Read f, Read g, Read h, Read i, Read j,
          Read k, Read l, Read m, Read n, Read o)
      => Read (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) where
  readPrec = parens (paren (readPrec >>= \a -> comma >> readPrec >>= \b ->
    comma >> readPrec >>= \c ->
    comma >> readPrec >>= \d ->
    comma >> readPrec >>= \e ->
    comma >> readPrec >>= \f ->
    comma >> readPrec >>= \g ->
    comma >> readPrec >>= \h ->
    comma >> readPrec >>= \i ->
    comma >> readPrec >>= \j ->
    comma >> readPrec >>= \k ->
    comma >> readPrec >>= \l ->
    comma >> readPrec >>= \m ->
    comma >> readPrec >>= \n ->
    comma >> readPrec >>= \o ->
    return (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)))
  readListPrec = readListPrecDefault
  readList = readListDefault

instance Read (Proxy t) where
  readsPrec _ = readParen False (\s -> [(Proxy, t) | ("Proxy", t) <- lex s])

instance Enum (Proxy t) where
  succ _ = errorWithoutStackTrace "Proxy.succ"
  pred _ = errorWithoutStackTrace "Proxy.pred"
  fromEnum _ = 0
  toEnum 0 = Proxy
  toEnum _ = errorWithoutStackTrace "Proxy.toEnum: 0 expected"
  enumFrom _ = [Proxy]
  enumFromThen _ _ = let all' = Proxy : all' in all'
  enumFromThenTo _ _ _ = let all' = Proxy : all' in all'
  enumFromTo _ _ = [Proxy]

instance Read Natural where
  readPrec = readPrec >>= \n -> if n >= 0 then return (MkNatural n) else pfail
  readListPrec = readListPrecDefault
  readList = readListDefault
