{-# LANGUAGE FlexibleContexts, RankNTypes #-}
-- | Lexemes of programming languages, from a description of the language.
module Text.Parsec.Token
  ( LanguageDef, GenLanguageDef (..), TokenParser, GenTokenParser (..), makeTokenParser
  ) where

import Data.Char
import Data.Functor.Identity
import Data.List (nub, sort)
import Text.Parsec.Char
import Text.Parsec.Combinator
import Text.Parsec.Prim

type LanguageDef st = GenLanguageDef String st Identity
type TokenParser st = GenTokenParser String st Identity

-- | What comments, names and operators look like.
data GenLanguageDef s u m = LanguageDef
  { commentStart, commentEnd, commentLine :: String
  , nestedComments :: Bool
  , identStart, identLetter, opStart, opLetter :: ParsecT s u m Char
  , reservedNames, reservedOpNames :: [String]
  , caseSensitive :: Bool
  }

-- | Parsers of lexemes; they take the white space behind them.
data GenTokenParser s u m = TokenParser
  { identifier :: ParsecT s u m String
  , reserved :: String -> ParsecT s u m ()
  , operator :: ParsecT s u m String
  , reservedOp :: String -> ParsecT s u m ()
  , charLiteral :: ParsecT s u m Char
  , stringLiteral :: ParsecT s u m String
  , natural, integer :: ParsecT s u m Integer
  , float :: ParsecT s u m Double
  , naturalOrFloat :: ParsecT s u m (Either Integer Double)
  , decimal, hexadecimal, octal :: ParsecT s u m Integer
  , symbol :: String -> ParsecT s u m String
  , lexeme :: forall a. ParsecT s u m a -> ParsecT s u m a
  , whiteSpace :: ParsecT s u m ()
  , parens, braces, angles, brackets, squares :: forall a. ParsecT s u m a -> ParsecT s u m a
  , semi, comma, colon, dot :: ParsecT s u m String
  , semiSep, semiSep1, commaSep, commaSep1 :: forall a. ParsecT s u m a -> ParsecT s u m [a]
  }

-- | The parsers of a language.
makeTokenParser :: Stream s m Char => GenLanguageDef s u m -> GenTokenParser s u m
makeTokenParser language = TokenParser
  { identifier = identifier', reserved = reserved', operator = operator', reservedOp = reservedOp'
  , charLiteral = charLiteral', stringLiteral = stringLiteral', natural = natural', integer = integer'
  , float = float', naturalOrFloat = naturalOrFloat', decimal = decimal', hexadecimal = hexadecimal'
  , octal = octal', symbol = symbol', lexeme = lexeme', whiteSpace = whiteSpace'
  , parens = parens', braces = braces', angles = angles', brackets = brackets', squares = brackets'
  , semi = semi', comma = comma', colon = symbol' ":", dot = symbol' "."
  , semiSep = \p -> sepBy p semi', semiSep1 = \p -> sepBy1 p semi'
  , commaSep = \p -> sepBy p comma', commaSep1 = \p -> sepBy1 p comma' }
  where
    parens' p = between (symbol' "(") (symbol' ")") p
    braces' p = between (symbol' "{") (symbol' "}") p
    angles' p = between (symbol' "<") (symbol' ">") p
    brackets' p = between (symbol' "[") (symbol' "]") p
    semi' = symbol' ";"
    comma' = symbol' ","

    charLiteral' = lexeme' (between (char '\'') (char '\'' <?> "end of character") characterChar) <?> "character"
    characterChar = charLetter <|> charEscape <?> "literal character"
    charEscape = char '\\' >> escapeCode
    charLetter = satisfy (\c -> c /= '\'' && c /= '\\' && c > '\026')

    stringLiteral' = lexeme' ((do
      str <- between (char '"') (char '"' <?> "end of string") (many stringChar)
      return (concatMap (maybe "" (: [])) str)) <?> "literal string")
    stringChar = fmap Just stringLetter <|> stringEscape <?> "string character"
    stringLetter = satisfy (\c -> c /= '"' && c /= '\\' && c > '\026')
    stringEscape = char '\\' >> ((Nothing <$ escapeGap) <|> (Nothing <$ char '&') <|> fmap Just escapeCode)
    escapeGap = many1 space >> (char '\\' <?> "end of string gap")

    escapeCode = charEsc <|> charNum <|> charAscii <|> charControl <?> "escape code"
    charControl = do { _ <- char '^'; code <- upper; return (toEnum (fromEnum code - fromEnum 'A' + 1)) }
    charNum = do
      code <- decimal' <|> (char 'o' >> number 8 octDigit) <|> (char 'x' >> number 16 hexDigit)
      if code > 0x10FFFF then fail "invalid escape sequence" else return (toEnum (fromInteger code))
    charEsc = choice [c <$ char e | (e, c) <- zip "abfnrtv\\\"\'" "\a\b\f\n\r\t\v\\\"\'"]
    charAscii = choice [try (c <$ string name) | (name, c) <- ascii3 ++ ascii2]
    ascii2 = zip ["BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI", "EM", "FS", "GS", "RS", "US", "SP"]
      "\BS\HT\LF\VT\FF\CR\SO\SI\EM\FS\GS\RS\US "
    ascii3 = zip
      [ "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN"
      , "ETB", "CAN", "SUB", "ESC", "DEL" ]
      "\NUL\SOH\STX\ETX\EOT\ENQ\ACK\BEL\DLE\DC1\DC2\DC3\DC4\NAK\SYN\ETB\CAN\SUB\ESC\DEL"

    naturalOrFloat' = lexeme' natFloat <?> "number"
    float' = lexeme' floating <?> "float"
    integer' = lexeme' int <?> "integer"
    natural' = lexeme' nat <?> "natural"

    floating = decimal' >>= fractExponent
    natFloat = (char '0' >> zeroNumFloat) <|> decimalFloat
    zeroNumFloat = fmap Left (hexadecimal' <|> octal') <|> decimalFloat <|> fractFloat (0 :: Integer) <|> return (Left 0)
    decimalFloat = decimal' >>= \n -> option (Left n) (fractFloat n)
    fractFloat n = fmap Right (fractExponent n)
    fractExponent n = withFraction <|> withExponent
      where
        withFraction = do
          f <- fraction
          e <- option "" exponent'
          readDouble (show n ++ f ++ e)
        withExponent = exponent' >>= \e -> readDouble (show n ++ e)
        readDouble s = case reads s of
          [(x, "")] -> return x
          _         -> parserZero
    fraction = (do { _ <- char '.'; ds <- many1 digit <?> "fraction"; return ('.' : ds) }) <?> "fraction"
    exponent' = (do
      _ <- oneOf "eE"
      s <- fmap (: []) (oneOf "+-") <|> return ""
      e <- decimal' <?> "exponent"
      return ('e' : filter (/= '+') s ++ show e)) <?> "exponent"

    int = do { f <- lexeme' sign; n <- nat; return (f n) }
    sign = (negate <$ char '-') <|> (id <$ char '+') <|> return id
    nat = zeroNumber <|> decimal'
    zeroNumber = (char '0' >> (hexadecimal' <|> octal' <|> decimal' <|> return 0)) <?> ""
    decimal' = number 10 digit
    hexadecimal' = oneOf "xX" >> number 16 hexDigit
    octal' = oneOf "oO" >> number 8 octDigit
    number base baseDigit = do
      digits <- many1 baseDigit
      let n = foldl (\x d -> base * x + toInteger (digitToInt d)) 0 digits
      seq n (return n)

    reservedOp' name = lexeme' (try (do
      _ <- string name
      notFollowedBy (opLetter language) <?> ("end of " ++ show name)))
    operator' = lexeme' (try (do
      name <- oper
      if name `elem` reservedOpNames language then unexpected ("reserved operator " ++ show name) else return name))
    oper = (do { c <- opStart language; cs <- many (opLetter language); return (c : cs) }) <?> "operator"

    reserved' name = lexeme' (try (do
      _ <- caseString name
      notFollowedBy (identLetter language) <?> ("end of " ++ show name)))
    caseString name
      | caseSensitive language = string name
      | otherwise = name <$ walk name
      where
        walk [] = return ()
        walk (c : cs) = (caseChar c <?> show name) >> walk cs
        caseChar c | isAlpha c = char (toLower c) <|> char (toUpper c)
                   | otherwise = char c
    identifier' = lexeme' (try (do
      name <- ident
      if isReserved name then unexpected ("reserved word " ++ show name) else return name))
    ident = (do { c <- identStart language; cs <- many (identLetter language); return (c : cs) }) <?> "identifier"
    isReserved name
      | caseSensitive language = name `elem` names
      | otherwise              = map toLower name `elem` map (map toLower) names
    names = nub (sort (reservedNames language))

    symbol' name = lexeme' (string name)
    lexeme' p = do { x <- p; whiteSpace'; return x }
    whiteSpace' = skipMany (choice (simpleSpace
      : [oneLine | not (null (commentLine language))] ++ [multiLine | not (null (commentStart language))]) <?> "")
    simpleSpace = skipMany1 (satisfy isSpace)
    oneLine = try (string (commentLine language)) >> skipMany (satisfy (/= '\n'))
    multiLine = try (string (commentStart language)) >> inComment
    inComment
      | nestedComments language = inNested
      | otherwise               = inSingle
    startEnd = nub (commentEnd language ++ commentStart language)
    inNested = (() <$ try (string (commentEnd language)))
      <|> (multiLine >> inNested)
      <|> (skipMany1 (noneOf startEnd) >> inNested)
      <|> (oneOf startEnd >> inNested)
      <?> "end of comment"
    inSingle = (() <$ try (string (commentEnd language)))
      <|> (skipMany1 (noneOf startEnd) >> inSingle)
      <|> (oneOf startEnd >> inSingle)
      <?> "end of comment"
