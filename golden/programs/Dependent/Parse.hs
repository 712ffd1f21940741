module Dependent.Parse (parseRaw) where

import Control.Monad
import Data.Char
import Dependent.Syntax
import Text.Parsec hiding (SourcePos)
import qualified Text.Parsec as P
import Text.Parsec.String (Parser)

space' :: Parser ()
space' = skipMany (void space <|> try (string "--" >> skipMany (satisfy (/= '\n'))))

lexeme :: Parser a -> Parser a
lexeme p = p <* space'

symbol :: String -> Parser String
symbol s = lexeme (try (string s))

keywords :: [String]
keywords = ["let", "U"]

ident :: Parser Name
ident = try (lexeme (do
  x <- (:) <$> satisfy isAlpha <*> many (alphaNum <|> oneOf "_'")
  when (x `elem` keywords) (unexpected ("keyword " ++ show x))
  return x)) <?> "a name"

keyword :: String -> Parser ()
keyword k = lexeme (try (string k >> notFollowedBy alphaNum))

located :: Parser Raw -> Parser Raw
located p = do
  pos <- getPosition
  RAt (SPos (P.sourceLine pos) (P.sourceColumn pos)) <$> p

atom :: Parser Raw
atom = located (RVar <$> ident <|> RU <$ keyword "U" <|> RHole <$ symbol "_") <|> between (symbol "(") (symbol ")") term

binder :: Parser Name
binder = ident <|> symbol "_"

lambda, piType, letIn, arrows, term :: Parser Raw
lambda = do
  _ <- oneOf' "\\λ"
  xs <- many1 binder
  _ <- symbol "."
  flip (foldr RLam) xs <$> term
  where oneOf' cs = lexeme (oneOf cs)
piType = do
  groups <- many1 (try (between (symbol "(") (symbol ")") ((,) <$> many1 binder <* symbol ":" <*> term)))
  _ <- symbol "->"
  b <- term
  return (foldr (\(xs, a) c -> foldr (`RPi` a) c xs) b groups)
letIn = do
  keyword "let"
  x <- binder
  a <- symbol ":" *> term
  t <- symbol "=" *> term
  _ <- symbol ";"
  RLet x a t <$> term
arrows = do
  f <- foldl1 RApp <$> many1 atom
  option f (Arrow f <$> (symbol "->" *> term))
term = located (choice [lambda, letIn, try piType, arrows]) <?> "a term"

parseRaw :: String -> Either String Raw
parseRaw = either (Left . show) Right . parse (space' *> term <* eof) "(given)"
