-- Catches instances of Read and Show of one type that do not fit each other, and fractions lost among polynomials.
module Main (main) where

import Algebra.Expr
import Algebra.Poly
import Control.Monad (forM_, unless, when)
import qualified Data.Map as M
import qualified Data.Set as S
import Data.List (sortBy, insertBy, groupBy, sort)
import Data.Ord (comparing, Down(..))
import Data.Function (on)

-- differentiation
d :: String -> Expr -> Expr
d x = go
  where
    go (Num _) = 0
    go (Var y) | x == y = 1 | otherwise = 0
    go (Bin Plus a b) = go a + go b
    go (Bin Times a b) = go a * b + a * go b
    go (Bin Power a n@(Num _)) = n * a .^ (n - 1) * go a
    go (Bin Power a b) = a .^ b * (go b * App Log a + b * go a / a)
    go (Neg a) = Neg (go a)
    go (App f a) = outer f a * go a
    outer Sin a = App Cos a
    outer Cos a = Neg (App Sin a)
    outer Exp a = App Exp a
    outer Log a = 1 / a
    outer Sqrt a = 1 / (2 * App Sqrt a)

-- a sum of products: each product a map from atoms to powers
type Monomial = M.Map Expr Rational
type Sum = M.Map Monomial Rational

normal :: Expr -> Sum
normal (Num q) = constant q
normal v@(Var _) = atomSum v
normal (Bin Plus a b) = addS (normal a) (normal b)
normal (Bin Times a b) = mulS (normal a) (normal b)
normal (Neg a) = M.map negate (normal a)
normal (Bin Power a b) = case M.toList nb of
  [] -> constant 1
  [(m, q)] | M.null m -> powS na q
  _ -> atomSum (Bin Power (back na) (back nb))
  where na = normal a
        nb = normal b
normal (App f a) = case (f, back (normal a)) of
  (Sin, Num 0) -> constant 0
  (Cos, Num 0) -> constant 1
  (Exp, Num 0) -> constant 1
  (Log, Num 1) -> constant 0
  (Log, App Exp e) -> normal e
  (Exp, App Log e) -> normal e
  (Sqrt, Num q) | Just r <- exactRoot q -> constant r
  (g, e) -> atomSum (App g e)

exactRoot :: Rational -> Maybe Rational
exactRoot q | q < 0 = Nothing
            | rn * rn == n && rd * rd == m = Just (rn % rd)
            | otherwise = Nothing
  where n = numerator q
        m = denominator q
        rn = isqrt n
        rd = isqrt m

isqrt :: Integer -> Integer
isqrt 0 = 0
isqrt n = go n where go r = let r' = (r + n `div` r) `div` 2 in if r' >= r then r else go r'

constant :: Rational -> Sum
constant 0 = M.empty
constant q = M.singleton M.empty q

atomSum :: Expr -> Sum
atomSum e = M.singleton (M.singleton e 1) 1

addS, mulS :: Sum -> Sum -> Sum
addS a b = M.filter (/= 0) (M.unionWith (+) a b)
mulS a b = foldr addS M.empty [M.singleton (M.filter (/= 0) (M.unionWith (+) m n)) (p * q) | (m, p) <- M.toList a, (n, q) <- M.toList b]

powS :: Sum -> Rational -> Sum
powS a q
  | denominator q == 1, q >= 0 = iterate (mulS a) (constant 1) !! fromInteger (numerator q)
  | [(m, c)] <- M.toList a, denominator q == 1 = M.singleton (M.map (* q) m) (c ^^ numerator q)
  | otherwise = M.singleton (M.singleton (back a) q) 1

back :: Sum -> Expr
back s = case [term c m | (m, c) <- sortBy (comparing (Down . weight . fst) <> comparing fst) (M.toList s)] of
  [] -> 0
  (t : ts) -> foldl plus t ts
  where
    weight = sum . M.elems
    plus a (Neg b) = a + Neg b
    plus a (Num q) | q < 0 = a + Neg (Num (negate q))
    plus a b = a + b
    term c m
      | M.null m = Num c
      | c == 1 = factors m
      | c == -1 = Neg (factors m)
      | c < 0 = Neg (Num (negate c) * factors m)
      | otherwise = Num c * factors m
    factors m = foldl1 (*) [if p == 1 then a else a .^ Num p | (a, p) <- M.toList m]

simplify :: Expr -> Expr
simplify e = let e' = back (normal e) in if e' == e then e else simplify e'

toPoly :: String -> Expr -> Maybe (Poly Rational)
toPoly x = go
  where
    go (Num q) = Just (poly [q])
    go (Var y) | x == y = Just x'
    go (Bin Plus a b) = (+) <$> go a <*> go b
    go (Bin Times a b) = (*) <$> go a <*> go b
    go (Bin Power a (Num q)) | denominator q == 1, q >= 0 = (^ numerator q) <$> go a
    go (Neg a) = negate <$> go a
    go _ = Nothing

taylor :: String -> Int -> Expr -> Poly Rational
taylor x n e = poly [ value k / fromIntegral (product [1 .. toInteger k]) | k <- [0 .. n] ]
  where
    ds = iterate (simplify . d x) e
    value k = case simplify (subst [(x, 0)] (ds !! k)) of
      Num q -> q
      Neg (Num q) -> negate q
      o -> error ("not a number: " ++ show o)

main :: IO ()
main = do
  let sources =
        [ "x^2 + 3*x + 2", "(x + 1)^3", "sin(x)*cos(x)", "exp(2*x)/x", "x^x", "log(x^2 + 1)"
        , "sqrt(x)*sqrt(9/4)", "a*x^2 + b*x + c", "(a+b)*(a-b)", "x/(x*y)", "-(x - 1) - -2", "1/2 + 1/3*x" ]
  forM_ sources $ \s -> do
    let e = read s :: Expr
    putStrLn (s ++ "  ==>  " ++ show e)
    putStrLn ("   simple   " ++ show (simplify e))
    putStrLn ("   d/dx     " ++ show (simplify (d "x" e)))
    putStrLn ("   vars     " ++ show (S.toList (vars e)) ++ ", size " ++ show (size e))
    unless (simplify (read (show (simplify e))) == simplify e) $ putStrLn "   not read back"
  print (reads "x + * y" :: [(Expr, String)])
  print [e | (e, "") <- reads "2*(x + y)^2" :: [(Expr, String)]]
  print (read "[x, 2 , y^2]" :: [Expr])
  print (Just (read "-x" :: Expr), [Left (num (-3)), Right (Plus, maxBound :: Fun)])
  -- polynomials
  let p = poly [6, -5, -2, 1] :: Poly Rational
  print p
  print (derive p, degree p, evaluate p (1 % 2))
  print (sort (roots p))
  print (divMod' p (poly [-1, 1]))
  print (gcd' (p * poly [1, 0, 1]) (p * poly [2, 1]))
  print (squareFree ((x' - 1) ^ (3 :: Int) * (x' + 2) * (x' - 5) ^ (2 :: Int) * poly [1, 0, 1] :: Poly Rational))
  print (lagrange [(fromInteger k, fromInteger (sum (map (^ (3 :: Int)) [1 .. k]))) | k <- [0 .. 4]] :: Poly Rational)
  print (compose (poly [1, 2, 1]) (poly [-1, 1]) :: Poly Rational)
  forM_ ["exp(x)", "sin(x)", "cos(x)", "exp(sin(x))", "1/(1 - x)", "sqrt(1 + x)"] $ \s ->
    putStrLn (s ++ " ~ " ++ show (taylor "x" 7 (read s)))
  print (fmap roots (toPoly "x" (read "x^4 - 10*x^2 + 9")))
  print (fmap (map fst . squareFree) (toPoly "x" (read "(x^2 - 1)^2*(x + 3)^5")))
  print (toPoly "x" (read "x*y"))
  print (fst (divMod' p 0))
