{-# LANGUAGE DeriveTraversable #-}
-- Catches: elements in tuples, functions, and containers inside of containers.
module Rose where

data Rose a = Rose a [Rose a] deriving (Functor, Foldable, Traversable)

data Mixed x a = Mixed Int a (x, a) [Maybe a] | Without x deriving (Functor, Foldable, Traversable)

newtype Cont r a = Cont ((a -> r) -> r) deriving (Functor)

newtype Compose f g a = Compose (f (g a)) deriving (Functor)
