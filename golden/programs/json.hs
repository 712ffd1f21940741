-- A JSON parser and two printers. Leans on: a parser as a newtype with its
-- instances, escapes in strings, numbers that are read as Double.
module Main (main) where

import Control.Applicative
import Data.Char
import Data.List (intercalate)
import Numeric (readHex, showHex)

data JSON
  = Null
  | Boolean Bool
  | Number Double
  | Text String
  | Array [JSON]
  | Object [(String, JSON)]
  deriving (Eq, Show, Ord)

newtype Parser a = Parser { runParser :: String -> Either String (a, String) }

instance Functor Parser where
  fmap f (Parser p) = Parser $ \s -> case p s of
    Left e        -> Left e
    Right (a, s') -> Right (f a, s')

instance Applicative Parser where
  pure a = Parser $ \s -> Right (a, s)
  Parser pf <*> Parser pa = Parser $ \s -> do
    (f, s')  <- pf s
    (a, s'') <- pa s'
    pure (f a, s'')

instance Monad Parser where
  Parser p >>= k = Parser $ \s -> do
    (a, s') <- p s
    runParser (k a) s'

instance Alternative Parser where
  empty = Parser $ \s -> Left ("no choice at " ++ show (take 10 s))
  Parser p <|> Parser q = Parser $ \s -> either (const (q s)) Right (p s)

satisfy :: String -> (Char -> Bool) -> Parser Char
satisfy what ok = Parser step
  where
    step (c : s) | ok c = Right (c, s)
    step s = Left ("expected " ++ what ++ " at " ++ show (take 10 s))

char :: Char -> Parser Char
char c = satisfy (show c) (== c)

string :: String -> Parser String
string = traverse char

spaces :: Parser ()
spaces = () <$ many (satisfy "space" isSpace)

token :: Parser a -> Parser a
token p = p <* spaces

sepBy :: Parser a -> Parser b -> Parser [a]
sepBy p sep = ((:) <$> p <*> many (sep *> p)) <|> pure []

value :: Parser JSON
value = token $ Null <$ string "null"
  <|> Boolean True <$ string "true"
  <|> Boolean False <$ string "false"
  <|> Number <$> number
  <|> Text <$> stringLiteral
  <|> Array <$> (token (char '[') *> sepBy value (token (char ',')) <* char ']')
  <|> Object <$> (token (char '{') *> sepBy member (token (char ',')) <* char '}')

member :: Parser (String, JSON)
member = (,) <$> token stringLiteral <* token (char ':') <*> value

number :: Parser Double
number = do
  sign <- string "-" <|> pure ""
  whole <- digits
  fraction <- ((:) <$> char '.' <*> digits) <|> pure ""
  exponent' <- power <|> pure ""
  pure (read (sign ++ whole ++ (if null fraction then ".0" else fraction) ++ exponent'))
  where
    digits = some (satisfy "digit" isDigit)
    power = do
      _ <- satisfy "e" (`elem` "eE")
      sign <- string "-" <|> ("" <$ string "+") <|> pure ""
      ds <- digits
      pure ('e' : sign ++ ds)

stringLiteral :: Parser String
stringLiteral = char '"' *> many character <* char '"'
  where
    character = (char '\\' *> escape) <|> satisfy "character" (\c -> c /= '"' && c /= '\\' && c >= ' ')
    escape = foldr (<|>) unicode [b <$ char a | (a, b) <- zip "\"\\/bfnrt" "\"\\/\b\f\n\r\t"]
    unicode = do
      _ <- char 'u'
      ds <- sequence (replicate 4 (satisfy "hex digit" isHexDigit))
      pure (chr (fst (head (readHex ds))))

parseJSON :: String -> Either String JSON
parseJSON s = case runParser (spaces *> value) s of
  Left e         -> Left e
  Right (v, "")  -> Right v
  Right (_, s')  -> Left ("rest: " ++ show (take 10 s'))

render :: JSON -> String
render Null = "null"
render (Boolean b) = map toLower (show b)
render (Number n)
  | n == fromIntegral (round n :: Integer) = show (round n :: Integer)
  | otherwise = show n
render (Text s) = quote s
render (Array vs) = "[" ++ intercalate "," (map render vs) ++ "]"
render (Object ms) = "{" ++ intercalate "," [quote k ++ ":" ++ render v | (k, v) <- ms] ++ "}"

quote :: String -> String
quote s = "\"" ++ concatMap esc s ++ "\""
  where
    esc '"'  = "\\\""
    esc '\\' = "\\\\"
    esc '\n' = "\\n"
    esc c | c < ' ' || c > '~' = "\\u" ++ replicate (4 - length h) '0' ++ h
          | otherwise = [c]
      where h = showHex (ord c) ""

pretty :: Int -> JSON -> String
pretty n v = case v of
  Array vs@(_ : _)  -> block "[" "]" (map (pretty (n + 2)) vs)
  Object ms@(_ : _) -> block "{" "}" [quote k ++ ": " ++ pretty (n + 2) w | (k, w) <- ms]
  _                 -> render v
  where
    block open close items =
      open ++ "\n" ++ intercalate ",\n" (map (replicate (n + 2) ' ' ++) items)
        ++ "\n" ++ replicate n ' ' ++ close

depth :: JSON -> Int
depth (Array vs)  = 1 + maximum (0 : map depth vs)
depth (Object ms) = 1 + maximum (0 : map (depth . snd) ms)
depth _           = 0

main :: IO ()
main = do
  let sample = " { \"name\" : \"R\\u00e9sum\\u00e9\\n\" , \"tags\":[\"a\",\"b\\\"c\"], \"n\": [1, -2.5, 3e3, 0.125E-2],\
               \ \"ok\":true, \"none\":null, \"deep\":{\"x\":{\"y\":[[],{}]}} } "
  case parseJSON sample of
    Left e  -> putStrLn ("error: " ++ e)
    Right v -> do
      print v
      putStrLn (render v)
      putStrLn (pretty 0 v)
      print (depth v)
      print (parseJSON (render v) == Right v, parseJSON (pretty 0 v) == Right v)
  mapM_ (print . parseJSON) ["", "[1,]", "tru", "{\"a\" 1}", "[1] 2", "\"\\x\"", "[[[[]]]]", "-0", "1.5e2"]
