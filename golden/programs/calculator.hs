-- A calculator by precedence climbing that reads its standard input. Leans on:
-- interact with state, Map, Either, read and show of Double.
module Main (main) where

import qualified Data.Map as Map
import Data.Char
import Data.List (mapAccumL)

data Token = TNum Double | TName String | TOp String | TOpen | TClose | TComma
  deriving (Eq, Show)

tokenise :: String -> Either String [Token]
tokenise [] = Right []
tokenise s@(c : cs)
  | isSpace c = tokenise cs
  | isDigit c =
      let (whole, rest) = span isDigit s
      in case rest of
           '.' : r@(d : _) | isDigit d ->
             let (frac, rest') = span isDigit r
             in (TNum (read (whole ++ "." ++ frac)) :) <$> tokenise rest'
           _ -> (TNum (read whole) :) <$> tokenise rest
  | isAlpha c = let (name, rest) = span isAlphaNum s in (TName name :) <$> tokenise rest
  | c == '(' = (TOpen :) <$> tokenise cs
  | c == ')' = (TClose :) <$> tokenise cs
  | c == ',' = (TComma :) <$> tokenise cs
  | c `elem` "+-*/^=<>%" = let (op, rest) = span (`elem` "=<>") cs in (TOp (c : op) :) <$> tokenise rest
  | otherwise = Left ("bad character " ++ show c)

data Expr
  = Num Double
  | Var String
  | Bin String Expr Expr
  | Neg Expr
  | Call String [Expr]
  deriving Show

data Assoc = L | R deriving Eq

operators :: Map.Map String (Int, Assoc)
operators = Map.fromList
  [ ("<", (1, L)), (">", (1, L)), ("+", (2, L)), ("-", (2, L)), ("*", (3, L)), ("/", (3, L)), ("%", (3, L)), ("^", (5, R)) ]

type P a = [Token] -> Either String (a, [Token])

expr :: Int -> P Expr
expr minimal ts = unary ts >>= uncurry climb
  where
    climb left (TOp o : rest)
      | Just (prec, assoc) <- Map.lookup o operators, prec >= minimal = do
          (right, rest') <- expr (if assoc == L then prec + 1 else prec) rest
          climb (Bin o left right) rest'
    climb left rest = Right (left, rest)

unary :: P Expr
unary (TOp "-" : ts) = do { (e, r) <- expr 4 ts; return (Neg e, r) }
unary (TNum n : ts) = Right (Num n, ts)
unary (TName f : TOpen : ts) = do { (as, r) <- arguments ts; return (Call f as, r) }
unary (TName x : ts) = Right (Var x, ts)
unary (TOpen : ts) = expr 0 ts >>= \r -> case r of
  (e, TClose : rest) -> Right (e, rest)
  _ -> Left "missing )"
unary (t : _) = Left ("unexpected " ++ show t)
unary [] = Left "unexpected end"

arguments :: P [Expr]
arguments (TClose : r) = Right ([], r)
arguments ts = do
  (e, r) <- expr 0 ts
  case r of
    TComma : r' -> do { (es, r'') <- arguments r'; return (e : es, r'') }
    TClose : r' -> Right ([e], r')
    _ -> Left "missing ) after arguments"

type Env = Map.Map String Double

eval :: Env -> Expr -> Either String Double
eval _ (Num n) = Right n
eval env (Var x) = maybe (Left ("unknown " ++ x)) Right (Map.lookup x env)
eval env (Neg e) = negate <$> eval env e
eval env (Bin o a b) = do
  x <- eval env a
  y <- eval env b
  case o of
    "+" -> Right (x + y)
    "-" -> Right (x - y)
    "*" -> Right (x * y)
    "/" | y == 0 -> Left "division by zero"
        | otherwise -> Right (x / y)
    "%" -> Right (fromIntegral (truncate x `mod` truncate y :: Int))
    "^" -> Right (x ** y)
    "<" -> Right (if x < y then 1 else 0)
    _   -> Right (if x > y then 1 else 0)
eval env (Call f as) = mapM (eval env) as >>= \xs -> case (f, xs) of
  ("sqrt", [x]) -> Right (sqrt x)
  ("max", _ : _) -> Right (maximum xs)
  ("min", _ : _) -> Right (minimum xs)
  ("sum", _) -> Right (sum xs)
  ("if", [c, a, b]) -> Right (if c /= 0 then a else b)
  _ -> Left ("no function " ++ f ++ " of " ++ show (length xs) ++ " arguments")

line :: Env -> String -> (Env, String)
line env s = case tokenise s >>= statement of
  Left e -> (env, "error: " ++ e)
  Right (env', out) -> (env', out)
  where
    statement (TName x : TOp "=" : ts) = do
      v <- whole ts
      return (Map.insert x v env, x ++ " = " ++ show v)
    statement ts = do
      v <- whole ts
      return (Map.insert "ans" v env, show v)
    whole ts = expr 0 ts >>= \r -> case r of
      (e, []) -> eval env e
      (_, t : _) -> Left ("unexpected " ++ show t)

main :: IO ()
main = interact (unlines . snd . mapAccumL line (Map.fromList [("pi", pi)]) . lines)
