-- Symbolic differentiation and simplification of growing terms.
module Main (main) where

data Expr
  = Num Int
  | Var
  | Expr :+: Expr
  | Expr :*: Expr
  | Neg Expr
  deriving (Eq, Show)

d :: Expr -> Expr
d (Num _) = Num 0
d Var = Num 1
d (a :+: b) = d a :+: d b
d (a :*: b) = (d a :*: b) :+: (a :*: d b)
d (Neg a) = Neg (d a)

simplify :: Expr -> Expr
simplify (a :+: b) = case (simplify a, simplify b) of
  (Num x, Num y) -> Num (x + y)
  (Num 0, y) -> y
  (x, Num 0) -> x
  (x, y) | x == y -> simplify (Num 2 :*: x)
  (x, y) -> x :+: y
simplify (a :*: b) = case (simplify a, simplify b) of
  (Num x, Num y) -> Num (x * y)
  (Num 0, _) -> Num 0
  (_, Num 0) -> Num 0
  (Num 1, y) -> y
  (x, Num 1) -> x
  (x, y) -> x :*: y
simplify (Neg a) = case simplify a of
  Num x -> Num (negate x)
  Neg x -> x
  x -> Neg x
simplify e = e

size :: Expr -> Int
size (a :+: b) = size a + size b + 1
size (a :*: b) = size a + size b + 1
size (Neg a) = size a + 1
size _ = 1

eval :: Int -> Expr -> Int
eval _ (Num n) = n
eval x Var = x
eval x (a :+: b) = (eval x a + eval x b) `mod` 1000003
eval x (a :*: b) = (eval x a * eval x b) `mod` 1000003
eval x (Neg a) = negate (eval x a)

main :: IO ()
main = do
  let poly = foldr (\n e -> (Num n :+: (Var :*: e))) (Num 1) [1 .. 9]
  let ds = take 6 (iterate (simplify . d) (poly :*: (Neg poly :*: poly)))
  print (map size ds)
  print (sum [eval x e | e <- ds, x <- [1 .. 12]])
