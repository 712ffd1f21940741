-- Catches: quantifiers behind parameters, in synonyms, and with equations on both sides of them.
{-# LANGUAGE RankNTypes, NoImplicitPrelude #-}
module Lenses where

data Bool = False | True

newtype Functor f = Functor (forall a b. (a -> b) -> f a -> f b)

type Lens s t a b = forall f. Functor f -> (a -> f b) -> s -> f t

first :: Lens (a, c) (b, c) a b
first (Functor map) f (x, y) = map (\z -> (z, y)) (f x)

newtype Identity a = Identity a

newtype Const a b = Const a

over :: Lens s t a b -> (a -> b) -> s -> t
over lens f s =
  case lens (Functor (\g (Identity x) -> Identity (g x))) (\x -> Identity (f x)) s of
    Identity t -> t

view' :: Bool -> Lens s t a b -> s -> a
view' _ lens s =
  case lens (Functor (\_ (Const x) -> Const x)) (\x -> Const x) s of
    Const a -> a

choose :: Bool -> forall a. a -> forall b. b -> a
choose True x _ = x
choose False x _ = x

both = over first (\x -> Identity x)
