-- Catches: kinds of families, classes and data types that stand in a signature of their own.
{-# LANGUAGE StandaloneKindSignatures, PolyKinds, DataKinds, TypeFamilies, GADTs, RankNTypes, TypeApplications, UndecidableInstances, ConstraintKinds, FlexibleInstances, FlexibleContexts, MultiParamTypeClasses, AllowAmbiguousTypes, ScopedTypeVariables, TypeOperators #-}
module Main where
import Data.Kind
import Data.Proxy
type App :: forall k. (k -> Type) -> k -> Type
newtype App f a = App (f a)
type Vec :: Nat' -> Type -> Type
data Nat' = Z | S Nat'
data Vec n a where { Nil :: Vec 'Z a; (:>) :: a -> Vec n a -> Vec ('S n) a }
infixr 5 :>
type Cls :: Type -> Constraint
class Cls a where cls :: a -> String
instance Cls Int where cls = show
type Plus :: Nat' -> Nat' -> Nat'
type family Plus a b where { Plus 'Z b = b; Plus ('S a) b = 'S (Plus a b) }
append :: Vec n a -> Vec m a -> Vec (Plus n m) a
append Nil ys = ys
append (x :> xs) ys = x :> append xs ys
toList :: Vec n a -> [a]
toList Nil = []
toList (x :> xs) = x : toList xs
type T :: (k -> Type) -> k -> Type
data T f a = MkT (f a)
type All :: (k -> Constraint) -> [k] -> Constraint
type family All c ts where { All c '[] = (); All c (t ': ts) = (c t, All c ts) }
type Some :: (Type -> Constraint) -> Type
data Some c = forall a. c a => Some a
type Id :: forall k. k -> k
type family Id a where Id a = a
f :: All Show [Int, Bool] => Proxy (Id Int) -> String
f _ = "ok"
class Tr (t :: (Type -> Type) -> Type -> Type) where lft :: Monad m => m a -> t m a
newtype IdT m a = IdT { runIdT :: m a }
instance Tr IdT where lft = IdT
main :: IO ()
main = do
  print (toList (append (1 :> 2 :> Nil) (3 :> Nil)))
  putStrLn (cls (3 :: Int) ++ f Proxy)
  let App (Just x) = App (Just 'c')
  print x
  print [ 1 | Some (y :: a) <- [Some 'x' :: Some Show, Some True] ]
  runIdT (lft (print "hi"))
  case MkT (Proxy :: Proxy Maybe) of MkT p -> print p
