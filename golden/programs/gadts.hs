{-# LANGUAGE GADTs, KindSignatures, RankNTypes, ExistentialQuantification #-}
-- Typed expressions as GADTs: evaluation without tags, printing, optimisation, a
-- type checker that makes typed terms of untyped ones, and vectors that know their
-- length. Leans on: refinement by patterns, existential types, equality witnesses.
module Main (main) where

data Expr :: * -> * where
  IntE  :: Int -> Expr Int
  BoolE :: Bool -> Expr Bool
  Add   :: Expr Int -> Expr Int -> Expr Int
  Mul   :: Expr Int -> Expr Int -> Expr Int
  Less  :: Expr Int -> Expr Int -> Expr Bool
  If    :: Expr Bool -> Expr a -> Expr a -> Expr a
  Pair  :: Expr a -> Expr b -> Expr (a, b)
  Fst   :: Expr (a, b) -> Expr a
  Snd   :: Expr (a, b) -> Expr b

eval :: Expr a -> a
eval (IntE n) = n
eval (BoolE b) = b
eval (Add a b) = eval a + eval b
eval (Mul a b) = eval a * eval b
eval (Less a b) = eval a < eval b
eval (If c t e) = if eval c then eval t else eval e
eval (Pair a b) = (eval a, eval b)
eval (Fst p) = fst (eval p)
eval (Snd p) = snd (eval p)

pretty :: Int -> Expr a -> ShowS
pretty d e = case e of
  IntE n -> shows n
  BoolE b -> shows b
  Add a b -> showParen (d > 6) (pretty 6 a . showString " + " . pretty 7 b)
  Mul a b -> showParen (d > 7) (pretty 7 a . showString " * " . pretty 8 b)
  Less a b -> showParen (d > 4) (pretty 5 a . showString " < " . pretty 5 b)
  If c t f -> showParen (d > 0) (showString "if " . pretty 0 c . showString " then " . pretty 0 t . showString " else " . pretty 0 f)
  Pair a b -> showChar '(' . pretty 0 a . showString ", " . pretty 0 b . showChar ')'
  Fst p -> showParen (d > 9) (showString "fst " . pretty 10 p)
  Snd p -> showParen (d > 9) (showString "snd " . pretty 10 p)

optimise :: Expr a -> Expr a
optimise e = case e of
  Add a b -> case (optimise a, optimise b) of
    (IntE 0, x) -> x
    (x, IntE 0) -> x
    (IntE m, IntE n) -> IntE (m + n)
    (x, y) -> Add x y
  Mul a b -> case (optimise a, optimise b) of
    (IntE 1, x) -> x
    (x, IntE 1) -> x
    (IntE 0, _) -> IntE 0
    (x, y) -> Mul x y
  If c t f -> case optimise c of
    BoolE b -> optimise (if b then t else f)
    c' -> If c' (optimise t) (optimise f)
  Fst p -> case optimise p of { Pair a _ -> a; q -> Fst q }
  Snd p -> case optimise p of { Pair _ b -> b; q -> Snd q }
  Pair a b -> Pair (optimise a) (optimise b)
  Less a b -> case (optimise a, optimise b) of
    (IntE m, IntE n) -> BoolE (m < n)
    (x, y) -> Less x y
  _ -> e

data Type a where
  TInt :: Type Int
  TBool :: Type Bool
  TPair :: Type a -> Type b -> Type (a, b)

data Equal a b where Refl :: Equal a a

equal :: Type a -> Type b -> Maybe (Equal a b)
equal TInt TInt = Just Refl
equal TBool TBool = Just Refl
equal (TPair a b) (TPair c d) = case (equal a c, equal b d) of
  (Just Refl, Just Refl) -> Just Refl
  _ -> Nothing
equal _ _ = Nothing

instance Show (Type a) where
  showsPrec _ TInt = showString "Int"
  showsPrec _ TBool = showString "Bool"
  showsPrec _ (TPair a b) = showChar '(' . shows a . showString ", " . shows b . showChar ')'

showValue :: Type a -> a -> String
showValue TInt n = show n
showValue TBool b = show b
showValue (TPair a b) (x, y) = "<" ++ showValue a x ++ " " ++ showValue b y ++ ">"

data Untyped = UInt Int | UBool Bool | UAdd Untyped Untyped | ULess Untyped Untyped | UIf Untyped Untyped Untyped | UPair Untyped Untyped | UFst Untyped
data Typed = forall a. Typed (Type a) (Expr a)

check :: Untyped -> Either String Typed
check u = case u of
  UInt n -> Right (Typed TInt (IntE n))
  UBool b -> Right (Typed TBool (BoolE b))
  UAdd a b -> ints a b (\x y -> Typed TInt (Add x y))
  ULess a b -> ints a b (\x y -> Typed TBool (Less x y))
  UPair a b -> do
    Typed ta x <- check a
    Typed tb y <- check b
    Right (Typed (TPair ta tb) (Pair x y))
  UFst p -> do
    Typed t x <- check p
    case t of
      TPair a _ -> Right (Typed a (Fst x))
      _ -> Left ("fst of " ++ show t)
  UIf c a b -> do
    Typed tc c' <- check c
    Typed ta a' <- check a
    Typed tb b' <- check b
    case (tc, equal ta tb) of
      (TBool, Just Refl) -> Right (Typed ta (If c' a' b'))
      (TBool, Nothing) -> Left ("branches " ++ show ta ++ " and " ++ show tb)
      _ -> Left ("condition " ++ show tc)
  where
    ints :: Untyped -> Untyped -> (Expr Int -> Expr Int -> Typed) -> Either String Typed
    ints a b k = do
      Typed ta x <- check a
      Typed tb y <- check b
      case (ta, tb) of
        (TInt, TInt) -> Right (k x y)
        _ -> Left ("numbers wanted, not " ++ show ta ++ " and " ++ show tb)

data Z
data S n
data Vec n a where
  Nil :: Vec Z a
  (:>) :: a -> Vec n a -> Vec (S n) a
infixr 5 :>

vhead :: Vec (S n) a -> a
vhead (x :> _) = x
vzip :: (a -> b -> c) -> Vec n a -> Vec n b -> Vec n c
vzip _ Nil Nil = Nil
vzip f (x :> xs) (y :> ys) = f x y :> vzip f xs ys
toList :: Vec n a -> [a]
toList Nil = []
toList (x :> xs) = x : toList xs

data Some = forall a. (Show a, Ord a) => Some [a]

main :: IO ()
main = do
  let e = If (Less (IntE 2) (Add (IntE 1) (IntE 3))) (Pair (Mul (Add (IntE 1) (IntE 2)) (IntE 4)) (BoolE True)) (Pair (IntE 0) (BoolE False))
  print (eval e)
  putStrLn (pretty 0 e "")
  putStrLn (pretty 0 (optimise e) "")
  putStrLn (pretty 0 (optimise (Fst (Pair (Add (IntE 0) (Mul (IntE 1) (IntE 7))) (BoolE True)))) "")
  mapM_ (\u -> putStrLn (either ("error: " ++) (\(Typed t x) -> show t ++ ": " ++ showValue t (eval x)) (check u)))
    [ UAdd (UInt 1) (UInt 2), UIf (ULess (UInt 1) (UInt 2)) (UPair (UInt 1) (UBool True)) (UPair (UInt 2) (UBool False))
    , UIf (UInt 1) (UInt 2) (UInt 3), UIf (UBool True) (UInt 2) (UBool False), UFst (UInt 1), UFst (UPair (UBool False) (UInt 9)), UAdd (UBool True) (UInt 1) ]
  print (vhead (1 :> 2 :> Nil), toList (vzip (,) (1 :> 2 :> 3 :> Nil) ('a' :> 'b' :> 'c' :> Nil)))
  mapM_ (\(Some xs) -> print (maximum xs, length xs)) [Some [3, 1, 2 :: Int], Some "hello", Some [Just 'x', Nothing]]
