-- Catches: lengths in types that do not fit, and kinds that are not what is written.
{-# LANGUAGE DataKinds, KindSignatures, GADTs, NoImplicitPrelude #-}
module Lengths where

data Nat = Zero | Succ Nat

data Vec (n :: Nat) a where
  Nil  :: Vec 'Zero a
  Cons :: a -> Vec n a -> Vec ('Succ n) a

head :: Vec ('Succ n) a -> a
head (Cons x _) = x

none = head Nil

wrong :: Vec Nat Nat -> Nat
wrong v = Zero

longer :: Vec n a -> Vec ('Succ n) a
longer v = v
