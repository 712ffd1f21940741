{-# LANGUAGE GADTs, KindSignatures, RankNTypes #-}
-- Catches: equalities that constructors bring, used where they do not hold.
module Main (main) where

-- region evaluator
data Expr a where
  IntE  :: Int -> Expr Int
  BoolE :: Bool -> Expr Bool
  Add, Mul :: Expr Int -> Expr Int -> Expr Int
  Less  :: Expr Int -> Expr Int -> Expr Bool
  If    :: Expr Bool -> Expr a -> Expr a -> Expr a
  Pair  :: Expr a -> Expr b -> Expr (a, b)
  Fst   :: Expr (a, b) -> Expr a
  Lam   :: (Expr a -> Expr b) -> Expr (a -> b)
  App   :: Expr (a -> b) -> Expr a -> Expr b
  Lift  :: a -> Expr a

eval :: Expr a -> a
eval (IntE n) = n
eval (BoolE b) = b
eval (Add x y) = eval x + eval y
eval (Mul x y) = eval x * eval y
eval (Less x y) = eval x < eval y
eval (If c t e) = if eval c then eval t else eval e
eval (Pair x y) = (eval x, eval y)
eval (Fst p) = fst (eval p)
eval (Lam f) = \x -> eval (f (Lift x))
eval (App f x) = eval f (eval x)
eval (Lift x) = x
-- end evaluator

data Type a where
  TInt  :: Type Int
  TBool :: Type Bool
  TList :: Type a -> Type [a]
  TFun  :: { from :: Type a, to :: Type b } -> Type (a -> b)

display :: Type a -> a -> String
display TInt n = show n
display TBool True = "yes"
display TBool False = "no"
display (TList t) xs = concatMap (\x -> display t x ++ ";") xs
display (TFun t u) f = "function to " ++ display u (f (zero t))

zero :: Type a -> a
zero t = case t of
  TInt -> 0
  TBool -> False
  TList u -> [zero u, zero u]
  TFun _ u -> \_ -> zero u

-- region equal
data Equal a b where
  Refl :: Equal a a

castWith :: Equal a b -> a -> b
castWith Refl x = x

same :: Type a -> Type b -> Maybe (Equal a b)
same TInt TInt = Just Refl
same TBool TBool = Just Refl
same (TList t) (TList u) = case same t u of
  Just Refl -> Just Refl
  Nothing -> Nothing
same (TFun a b) (TFun c d)
  | Just Refl <- same a c, Just Refl <- same b d = Just Refl
same _ _ = Nothing
-- end equal

data Dynamic where
  Dynamic :: Type a -> a -> Dynamic

fromDynamic :: Type a -> Dynamic -> Maybe a
fromDynamic t (Dynamic u x) = do'
  where
    do' = case same u t of
      Just eq -> Just (castWith eq x)
      Nothing -> Nothing

constant :: Expr a -> Expr a
constant (Add (IntE x) (IntE y)) = IntE (x + y)
constant (If (BoolE True) t _) = constant t
constant e = e

data Nat = Z | S Nat

data Vec n a where
  Nil  :: Vec () a
  Cons :: a -> Vec n a -> Vec (Maybe n) a

headV :: Vec (Maybe n) a -> a
headV (Cons x _) = x

zipV :: (a -> b -> c) -> Vec n a -> Vec n b -> Vec n c
zipV _ Nil Nil = Nil
zipV f (Cons x xs) (Cons y ys) = Cons (f x y) (zipV f xs ys)

toListV :: Vec n a -> [a]
toListV Nil = []
toListV (Cons x xs) = x : toListV xs

main :: IO ()
main = do
  putStrLn (show (eval (If (Less (IntE 2) (IntE 3)) (Add (IntE 1) (IntE 2)) (IntE 0))))
  putStrLn (show (eval (Fst (Pair (Mul (IntE 6) (IntE 7)) (BoolE False)))))
  putStrLn (show (eval (App (Lam (\x -> Add x x)) (IntE 21))))
  putStrLn (display (TList TBool) [True, False])
  putStrLn (display (TFun TInt (TList TInt)) (\n -> [n, n + 1]))
  putStrLn (display (TFun (TList TInt) TInt) length)
  let ds = [Dynamic TInt 5, Dynamic TBool True, Dynamic (TList TInt) [1, 2]]
  mapM_ (putStrLn . maybe "-" show . fromDynamic TInt) ds
  putStrLn (concatMap (maybe "-" (concatMap show) . fromDynamic (TList TInt)) ds)
  putStrLn (show (eval (constant (Add (IntE 1) (IntE 2)))))
  putStrLn (unwords (map show (toListV (zipV (+) (Cons 1 (Cons 2 Nil)) (Cons 10 (Cons 20 Nil))))))
  putStrLn (show (headV (Cons 9 Nil)))
