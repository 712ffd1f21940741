module GMachine.Parser (parseProgram) where

import Control.Applicative
import Data.Char
import GMachine.Syntax

data Token = TName String | TNum Int | TSym String deriving (Eq, Show)

tokens :: String -> [(Int, Token)]
tokens = go 1
  where
    go _ [] = []
    go n ('\n' : cs) = go (n + 1) cs
    go n ('-' : '-' : cs) = go n (dropWhile (/= '\n') cs)
    go n s@(c : cs)
      | isSpace c = go n cs
      | isDigit c, (d, r) <- span isDigit s = (n, TNum (read d)) : go n r
      | isAlpha c, (a, r) <- span (\x -> isAlphaNum x || x `elem` "_'") s = (n, TName a) : go n r
      | (two, r) <- splitAt 2 s, two `elem` ["==", "/=", "<=", ">=", "->"] = (n, TSym two) : go n r
      | otherwise = (n, TSym [c]) : go n cs

newtype P a = P { runP :: [(Int, Token)] -> Either (Int, String) (a, [(Int, Token)]) }

instance Functor P where fmap f (P p) = P (\ts -> case p ts of { Left e -> Left e; Right (a, r) -> Right (f a, r) })
instance Applicative P where
  pure a = P (\ts -> Right (a, ts))
  P p <*> P q = P (\ts -> p ts >>= \(f, r) -> q r >>= \(a, r') -> Right (f a, r'))
instance Alternative P where
  empty = P (\ts -> Left (place ts, "nothing fits"))
  P p <|> P q = P (\ts -> case p ts of
    Right x -> Right x
    Left e -> case q ts of
      Right y -> Right y
      Left f -> Left (if fst e >= fst f then e else f))
instance Monad P where P p >>= k = P (\ts -> p ts >>= \(a, r) -> runP (k a) r)

place :: [(Int, Token)] -> Int
place ((n, _) : _) = n
place [] = maxBound

tok :: String -> (Token -> Maybe a) -> P a
tok what f = P (\ts -> case ts of
  (_, t) : r | Just a <- f t -> Right (a, r)
  _ -> Left (place ts, "expected " ++ what))

sym :: String -> P ()
sym s = tok s (\t -> if t == TSym s then Just () else Nothing)

keywords :: [String]
keywords = ["let", "letrec", "in", "case", "of", "Pack"]

name :: P String
name = tok "a name" (\t -> case t of { TName s | s `notElem` keywords -> Just s; _ -> Nothing })

word :: String -> P ()
word w = tok w (\t -> if t == TName w then Just () else Nothing)

num :: P Int
num = tok "a number" (\t -> case t of { TNum n -> Just n; _ -> Nothing })

sepBy1 :: P a -> P b -> P [a]
sepBy1 p s = (:) <$> p <*> many (s *> p)

expr :: P Expr
expr = letIn <|> caseOf <|> lambda <|> binary levels

letIn, caseOf, lambda, atom, app :: P Expr
letIn = do
  rec <- (True <$ word "letrec") <|> (False <$ word "let")
  ds <- sepBy1 ((,) <$> name <* sym "=" <*> expr) (sym ";")
  ELet rec ds <$> (word "in" *> expr)
caseOf = ECase <$> (word "case" *> expr) <* word "of" <*> sepBy1 alter (sym ";")
  where alter = Alter <$> (sym "<" *> num <* sym ">") <*> many name <* sym "->" <*> expr
lambda = ELam <$> (sym "\\" *> some name <* sym ".") <*> expr
atom = EVar <$> name <|> ENum <$> num <|> pack <|> (sym "(" *> expr <* sym ")")
  where pack = EConstr <$> (word "Pack" *> sym "{" *> num) <* sym "," <*> num <* sym "}"
app = foldl1 EAp <$> some atom

data Assoc = L | R | N
levels :: [(Assoc, [String])]
levels = [(R, ["|"]), (R, ["&"]), (N, ["==", "/=", "<=", ">=", "<", ">"]), (L, ["+", "-"]), (L, ["*", "/"])]

binary :: [(Assoc, [String])] -> P Expr
binary [] = app
binary ((a, ops) : more) = do
  e <- binary more
  case a of
    L -> rest e
    R -> (op e <*> binary ((a, ops) : more)) <|> pure e
    N -> (op e <*> binary more) <|> pure e
  where
    rest e = (op e <*> binary more >>= rest) <|> pure e
    op e = (\o -> EAp (EAp (EVar o) e)) <$> foldr1 (<|>) [o <$ sym o | o <- ops]

parseProgram :: String -> Either String CoreProgram
parseProgram s = case runP (sepBy1 sc (sym ";") <* end) (tokens s) of
  Left (n, m) -> Left ((if n == maxBound then "at the end: " else "line " ++ show n ++ ": ") ++ m)
  Right (p, _) -> Right p
  where sc = (,,) <$> name <*> many name <* sym "=" <*> expr
        end = P (\ts -> if null ts then Right ((), []) else Left (place ts, "too much"))
