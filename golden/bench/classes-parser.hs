-- Parser combinators from scratch: a class-based calculator over a long input.
module Main (main) where

import Control.Applicative
import Data.Char (isDigit, isSpace)

newtype Parser a = Parser {runParser :: String -> Maybe (a, String)}

instance Functor Parser where
  fmap f (Parser p) = Parser $ \s -> case p s of
    Nothing -> Nothing
    Just (a, r) -> Just (f a, r)

instance Applicative Parser where
  pure a = Parser $ \s -> Just (a, s)
  Parser f <*> Parser p = Parser $ \s -> case f s of
    Nothing -> Nothing
    Just (g, r) -> case p r of
      Nothing -> Nothing
      Just (a, r') -> Just (g a, r')

instance Monad Parser where
  Parser p >>= f = Parser $ \s -> case p s of
    Nothing -> Nothing
    Just (a, r) -> runParser (f a) r

instance Alternative Parser where
  empty = Parser (const Nothing)
  Parser p <|> Parser q = Parser $ \s -> maybe (q s) Just (p s)

satisfy :: (Char -> Bool) -> Parser Char
satisfy ok = Parser $ \s -> case s of
  c : cs | ok c -> Just (c, cs)
  _ -> Nothing

token :: Parser a -> Parser a
token p = p <* many (satisfy isSpace)

symbol :: Char -> Parser Char
symbol = token . satisfy . (==)

number :: Parser Int
number = token (read <$> some (satisfy isDigit))

chain :: Parser a -> Parser (a -> a -> a) -> Parser a
chain p op = p >>= rest
  where
    rest a = (do f <- op; b <- p; rest (f a b)) <|> pure a

expr, term, factor :: Parser Int
expr = chain term ((\a b -> (a + b) `mod` 10007) <$ symbol '+' <|> (-) <$ symbol '-')
term = chain factor ((\a b -> (a * b) `mod` 10007) <$ symbol '*')
factor = number <|> symbol '(' *> expr <* symbol ')'

main :: IO ()
main = do
  let input = concatMap (\i -> "(" ++ show i ++ " * 3 + (7 - 2)) * 2 - ") [1 .. 30000 :: Int] ++ "1"
  print (fmap fst (runParser expr input))
