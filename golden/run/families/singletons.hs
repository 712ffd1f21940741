-- Catches: singletons, proofs by induction on them, and lists of types.
{-# LANGUAGE GADTs, DataKinds, KindSignatures, TypeFamilies, RankNTypes, TypeOperators, ScopedTypeVariables, TypeApplications, AllowAmbiguousTypes, FlexibleInstances, FlexibleContexts, MultiParamTypeClasses, UndecidableInstances, PolyKinds, StandaloneKindSignatures, ConstraintKinds, StandaloneDeriving #-}
module Main where
import Data.Kind
import Data.Proxy
import Data.Type.Equality

data Nat = Z | S Nat
data SNat (n :: Nat) where
  SZ :: SNat 'Z
  SS :: SNat n -> SNat ('S n)
class KnownN (n :: Nat) where sing :: SNat n
instance KnownN 'Z where sing = SZ
instance KnownN n => KnownN ('S n) where sing = SS sing
toInt :: SNat n -> Int
toInt SZ = 0
toInt (SS n) = 1 + toInt n
type family Plus (a :: Nat) (b :: Nat) :: Nat where
  Plus 'Z b = b
  Plus ('S a) b = 'S (Plus a b)
plus :: SNat a -> SNat b -> SNat (Plus a b)
plus SZ b = b
plus (SS a) b = SS (plus a b)
plusZ :: SNat n -> Plus n 'Z :~: n
plusZ SZ = Refl
plusZ (SS n) = case plusZ n of Refl -> Refl
plusS :: SNat n -> SNat m -> Plus n ('S m) :~: 'S (Plus n m)
plusS SZ _ = Refl
plusS (SS n) m = case plusS n m of Refl -> Refl
comm :: SNat n -> SNat m -> Plus n m :~: Plus m n
comm SZ m = case plusZ m of Refl -> Refl
comm (SS n) m = case (comm n m, plusS m n) of (Refl, Refl) -> Refl
data Vec a (n :: Nat) where
  Nil :: Vec a 'Z
  Cons :: a -> Vec a n -> Vec a ('S n)
deriving instance Show a => Show (Vec a n)
replicateV :: SNat n -> a -> Vec a n
replicateV SZ _ = Nil
replicateV (SS n) x = Cons x (replicateV n x)
zipV :: (a -> b -> c) -> Vec a n -> Vec b n -> Vec c n
zipV _ Nil Nil = Nil
zipV f (Cons a as) (Cons b bs) = Cons (f a b) (zipV f as bs)
swapAppend :: SNat n -> SNat m -> Vec a (Plus n m) -> Vec a (Plus m n)
swapAppend n m v = case comm n m of Refl -> v
data SomeVec a where SomeVec :: SNat n -> Vec a n -> SomeVec a
fromL :: [a] -> SomeVec a
fromL [] = SomeVec SZ Nil
fromL (x:xs) = case fromL xs of SomeVec n v -> SomeVec (SS n) (Cons x v)
nat :: forall n. KnownN n => Int
nat = toInt (sing @n)
type T :: Type -> Type
type family T a where
  T Int = Bool
  T a = a
class ShowT a where showT :: a -> T a -> String
instance ShowT Int where showT n b = show n ++ show b
type Id' :: forall k. k -> k
type family Id' a where Id' a = a
data Fin (n :: Nat) where
  FZ :: Fin ('S n)
  FS :: Fin n -> Fin ('S n)
index :: Vec a n -> Fin n -> a
index (Cons x _) FZ = x
index (Cons _ xs) (FS i) = index xs i
type family Map (f :: a -> b) (xs :: [a]) :: [b] where
  Map f '[] = '[]
  Map f (x ': xs) = f x ': Map f xs
data HList (xs :: [Type]) where
  HNil :: HList '[]
  (:::) :: x -> HList xs -> HList (x ': xs)
infixr 5 :::
type family Length (xs :: [k]) :: Nat where
  Length '[] = 'Z
  Length (_ ': xs) = 'S (Length xs)
hlen :: HList xs -> SNat (Length xs)
hlen HNil = SZ
hlen (_ ::: xs) = SS (hlen xs)
justs :: HList (Map Maybe '[Int, Bool])
justs = Just 1 ::: Nothing ::: HNil
instance Show (HList '[]) where show HNil = "HNil"
instance (Show x, Show (HList xs)) => Show (HList (x ': xs)) where
  show (x ::: xs) = show x ++ " ::: " ++ show xs
type family (xs :: [k]) ++ (ys :: [k]) :: [k] where
  '[] ++ ys = ys
  (x ': xs) ++ ys = x ': (xs ++ ys)
happ :: HList xs -> HList ys -> HList (xs ++ ys)
happ HNil ys = ys
happ (x ::: xs) ys = x ::: happ xs ys
main :: IO ()
main = do
  print (toInt (plus (SS SZ) (SS (SS SZ))))
  print (replicateV (SS (SS SZ)) 'x')
  print (zipV (+) (Cons 1 Nil) (Cons 2 Nil))
  case fromL "abc" of SomeVec n v -> print (toInt n) >> print v
  print (nat @('S ('S 'Z)))
  putStrLn (showT (3 :: Int) True)
  print (index (Cons 'a' (Cons 'b' Nil)) (FS FZ))
  print justs
  print (toInt (hlen justs))
  print (happ justs ('c' ::: HNil))
  print (swapAppend (SS SZ) SZ (Cons 1 Nil))
