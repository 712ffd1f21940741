-- A small interpreter: data types, Maybe, nested patterns. Catches: nested
-- patterns that bind the wrong field, alternatives of a large type mixed up.
module Main where

import Data.Char (ord)

data Expr
  = Num Int
  | Var String
  | Add Expr Expr
  | Mul Expr Expr
  | Neg Expr
  | Let String Expr Expr
  | IfZero Expr Expr Expr

type Env = [(String, Int)]

find :: String -> Env -> Maybe Int
find _ [] = Nothing
find name ((n, v) : rest)
  | same name n = Just v
  | otherwise   = find name rest

same :: String -> String -> Bool
same [] []             = True
same (a : as) (b : bs) = ord a == ord b && same as bs
same _ _               = False

eval :: Env -> Expr -> Maybe Int
eval _ (Num n) = Just n
eval env (Var x) = find x env
eval env (Add a b) = both (+) (eval env a) (eval env b)
eval env (Mul a b) = both (*) (eval env a) (eval env b)
eval env (Neg e) = fmap' negate (eval env e)
eval env (Let x e body) = case eval env e of
  Nothing -> Nothing
  Just v  -> eval ((x, v) : env) body
eval env (IfZero c t e) = case eval env c of
  Just 0  -> eval env t
  Just _  -> eval env e
  Nothing -> Nothing

both :: (Int -> Int -> Int) -> Maybe Int -> Maybe Int -> Maybe Int
both f (Just a) (Just b) = Just (f a b)
both _ _ _               = Nothing

fmap' :: (Int -> Int) -> Maybe Int -> Maybe Int
fmap' f (Just a) = Just (f a)
fmap' _ Nothing  = Nothing

-- Rewrites that look two levels deep.
simplify :: Expr -> Expr
simplify (Add (Num 0) e)       = simplify e
simplify (Add e (Num 0))       = simplify e
simplify (Mul (Num 1) e)       = simplify e
simplify (Mul e (Num 1))       = simplify e
simplify (Mul (Num 0) _)       = Num 0
simplify (Mul _ (Num 0))       = Num 0
simplify (Neg (Neg e))         = simplify e
simplify (Add (Num a) (Num b)) = Num (a + b)
simplify (Add a b)             = Add (simplify a) (simplify b)
simplify (Mul a b)             = Mul (simplify a) (simplify b)
simplify e                     = e

render :: Expr -> String
render (Num n)        = show n
render (Var x)        = x
render (Add a b)      = "(" ++ render a ++ " + " ++ render b ++ ")"
render (Mul a b)      = render a ++ " * " ++ render b
render (Neg e)        = "-" ++ render e
render (Let x e b)    = "let " ++ x ++ " = " ++ render e ++ " in " ++ render b
render (IfZero c t e) = "if " ++ render c ++ " is 0 then " ++ render t ++ " else " ++ render e

report :: Expr -> IO ()
report e = putStrLn (render e ++ " = " ++ maybe "?" show (eval [("x", 7)] e))

main :: IO ()
main = do
  report (Add (Num 1) (Mul (Num 2) (Var "x")))
  report (Let "y" (Num 3) (Mul (Var "y") (Neg (Var "x"))))
  report (Add (Var "nowhere") (Num 1))
  report (IfZero (Add (Num 2) (Neg (Num 2))) (Num 10) (Var "nowhere"))
  mapM_ (putStrLn . render . simplify)
    [ Add (Num 0) (Var "x"), Add (Var "x") (Num 0), Mul (Var "x") (Num 0)
    , Neg (Neg (Mul (Num 1) (Var "z"))), Add (Num 2) (Num 3)
    , Add (Mul (Var "a") (Num 1)) (Add (Num 0) (Num 4)) ]
