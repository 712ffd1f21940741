{-# LANGUAGE RankNTypes, KindSignatures, ExistentialQuantification, ScopedTypeVariables #-}
-- Catches: foralls inside of types, kinds of parameters, existential constructors.
f :: forall a (b :: * -> *). Eq a => (forall c. c -> b c) -> a
data T = forall a. (Show a, Eq a) => T a (forall b. b) | forall a. a :+: Int | Eq b => C b
data U (f :: * -> *) a = U (f a)
class C (m :: * -> *)
g (x :: Int) = \(y :: a) -> x
