-- | Expressions, how they are written and read.
module Algebra.Expr
  ( Expr(..), Op(..), Fun(..)
  , (.^), var, num, size, vars, subst, foldExpr
  , module Data.Ratio
  ) where

import Data.Ratio
import qualified Data.Set as Set
import Data.Char (isAlpha, isDigit, isSpace, toLower)
import Text.ParserCombinators.ReadP as P hiding (many)
import qualified Text.Read as R
import qualified Text.Read.Lex as L

infixr 8 .^

data Op = Plus | Times | Power deriving (Eq, Ord, Enum, Bounded, Show, Read)
data Fun = Sin | Cos | Exp | Log | Sqrt deriving (Eq, Ord, Enum, Bounded, Show, Read)

data Expr
  = Num Rational
  | Var String
  | Bin Op Expr Expr
  | Neg Expr
  | App Fun Expr
  deriving (Eq, Ord)

(.^) :: Expr -> Expr -> Expr
(.^) = Bin Power

var :: String -> Expr
var = Var

num :: Integer -> Expr
num = Num . fromInteger

foldExpr :: (Rational -> r) -> (String -> r) -> (Op -> r -> r -> r) -> (r -> r) -> (Fun -> r -> r) -> Expr -> r
foldExpr n v b g a = go
  where
    go (Num q) = n q
    go (Var x) = v x
    go (Bin o l r) = b o (go l) (go r)
    go (Neg e) = g (go e)
    go (App f e) = a f (go e)

size :: Expr -> Int
size = foldExpr (const 1) (const 1) (\_ l r -> l + r + 1) (+ 1) (\_ e -> e + 1)

vars :: Expr -> Set.Set String
vars = foldExpr (const Set.empty) Set.singleton (const Set.union) id (const id)

subst :: [(String, Expr)] -> Expr -> Expr
subst env = foldExpr Num (\x -> maybe (Var x) id (lookup x env)) Bin Neg App

instance Num Expr where
  (+) = Bin Plus
  (*) = Bin Times
  negate = Neg
  fromInteger = num
  abs e = App Sqrt (e .^ 2)
  signum e = e / abs e

instance Fractional Expr where
  fromRational = Num
  a / b = a * b .^ (-1)
  recip e = e .^ (-1)

instance Show Expr where
  showsPrec d (Num q)
    | denominator q == 1 = showParen (q < 0 && d > 6) (shows (numerator q))
    | otherwise = showParen (d > 7 || q < 0 && d > 6) (shows (numerator q) . showChar '/' . shows (denominator q))
  showsPrec _ (Var x) = showString x
  showsPrec d (Bin Plus a (Neg b)) = showParen (d > 6) (showsPrec 6 a . showString " - " . showsPrec 7 b)
  showsPrec d (Bin Plus a b) = showParen (d > 6) (showsPrec 6 a . showString " + " . showsPrec 7 b)
  showsPrec d (Bin Times a (Bin Power b (Num q))) | q == -1 = showParen (d > 7) (showsPrec 7 a . showString "/" . showsPrec 8 b)
  showsPrec d (Bin Times a b) = showParen (d > 7) (showsPrec 7 a . showString "*" . showsPrec 8 b)
  showsPrec d (Bin Power a b) = showParen (d > 8) (showsPrec 9 a . showString "^" . showsPrec 8 b)
  showsPrec d (Neg e) = showParen (d > 6) (showString "-" . showsPrec 7 e)
  showsPrec _ (App f e) = showString (map toLower (show f)) . showParen True (showsPrec 0 e)

instance Read Expr where
  readPrec = R.lift (skipSpaces *> addition)
  readListPrec = R.readListPrecDefault

token :: ReadP a -> ReadP a
token p = p <* skipSpaces

symbol :: Char -> ReadP Char
symbol = token . P.char

addition, product', power, atom, unary :: ReadP Expr
addition = chainl1 unary ((Bin Plus <$ symbol '+') +++ ((\a b -> a + Neg b) <$ symbol '-'))
unary = (Neg <$> (symbol '-' *> product')) <++ product'
product' = chainl1 power ((Bin Times <$ symbol '*') +++ ((/) <$ symbol '/'))
power = do
  base <- atom
  option base (Bin Power base <$> (symbol '^' *> (power <++ (Neg <$> (symbol '-' *> power)))))
atom = P.choice
  [ Num . fromInteger . read <$> token (munch1 isDigit)
  , do name <- token (munch1 isAlpha)
       case lookup name [(map toLower (show f), f) | f <- [minBound ..]] of
         Just f -> App f <$> between (symbol '(') (symbol ')') addition
         Nothing -> return (Var name)
  , between (symbol '(') (symbol ')') addition
  ]
