-- Catches: kinds that are written, in every place where one can stand.
{-# LANGUAGE DataKinds, KindSignatures, GADTs, StandaloneKindSignatures, PolyKinds, TypeOperators #-}
{-# LANGUAGE NoImplicitPrelude, RankNTypes, RoleAnnotations #-}
module Kinds where

data Nat = Zero | Succ Nat

data Bool = False | True

type role Vec nominal nominal

data Vec (n :: Nat) (a :: *) where
  Nil  :: Vec 'Zero a
  (:>) :: a -> Vec n a -> Vec ('Succ n) a

infixr 5 :>

head :: Vec ('Succ n) a -> a
head (x :> _) = x

tail :: Vec (Succ n) a -> Vec n a
tail (_ :> xs) = xs

map :: forall (n :: Nat) a b. (a -> b) -> Vec n a -> Vec n b
map _ Nil = Nil
map f (x :> xs) = f x :> map f xs

type Three = 'Succ ('Succ ('Succ 'Zero))

three :: a -> Vec Three a
three x = x :> x :> x :> Nil

data HList :: [*] -> * where
  HNil  :: HList '[]
  HCons :: a -> HList as -> HList (a ': as)

first :: HList (a ': as) -> a
first (HCons x _) = x

pair :: HList '[Bool, Nat]
pair = HCons True (HCons Zero HNil)

data Proxy (a :: k) = Proxy

proxies = (number, maker)
  where
    number :: Proxy 'Zero
    number = Proxy
    maker :: Proxy Vec
    maker = Proxy

type App :: (k -> *) -> k -> *
newtype App f a = App (f a)

wrapped :: App Proxy 'True
wrapped = App Proxy
