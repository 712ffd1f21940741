{-# LANGUAGE NoImplicitPrelude #-}
-- | Types that take values in, and are mapped backwards.
module Data.Functor.Contravariant
  ( Contravariant (..), phantom, (>$<), (>$$<), ($<)
  , Predicate (..), Comparison (..), Equivalence (..), defaultComparison, defaultEquivalence
  , comparisonEquivalence, Op (..)
  ) where

import GHC.Num
import Data.Proxy (Proxy (..))
import Data.Functor.Const
import GHC.Base

infixl 4 >$, >$<, >$$<, $<

-- | The function is applied to what is taken in.
class Contravariant f where
  contramap :: (a' -> a) -> f a -> f a'
  (>$) :: b -> f b -> f a
  x >$ m = contramap (const x) m
  {-# MINIMAL contramap #-}

-- | What is mapped both ways holds nothing.
phantom :: (Functor f, Contravariant f) => f a -> f b
phantom x = () <$ x $< ()

-- | 'contramap' and its kin as operators.
(>$<) :: Contravariant f => (a -> b) -> f b -> f a
(>$<) = contramap

(>$$<) :: Contravariant f => f b -> (a -> b) -> f a
m >$$< f = contramap f m

($<) :: Contravariant f => f b -> b -> f a
m $< x = x >$ m

-- | A test.
newtype Predicate a = Predicate { getPredicate :: a -> Bool }

instance Contravariant Predicate where
  contramap f (Predicate p) = Predicate (\x -> p (f x))

instance Semigroup (Predicate a) where
  Predicate p <> Predicate q = Predicate (\a -> p a && q a)

instance Monoid (Predicate a) where
  mempty = Predicate (\_ -> True)

-- | An order.
newtype Comparison a = Comparison { getComparison :: a -> a -> Ordering }

instance Contravariant Comparison where
  contramap f (Comparison c) = Comparison (\x y -> c (f x) (f y))

instance Semigroup (Comparison a) where
  Comparison p <> Comparison q = Comparison (\a b -> p a b <> q a b)

instance Monoid (Comparison a) where
  mempty = Comparison (\_ _ -> EQ)

-- | That of the type.
defaultComparison :: Ord a => Comparison a
defaultComparison = Comparison compare

-- | An equality.
newtype Equivalence a = Equivalence { getEquivalence :: a -> a -> Bool }

instance Contravariant Equivalence where
  contramap f (Equivalence e) = Equivalence (\x y -> e (f x) (f y))

instance Semigroup (Equivalence a) where
  Equivalence p <> Equivalence q = Equivalence (\a b -> p a b && q a b)

instance Monoid (Equivalence a) where
  mempty = Equivalence (\_ _ -> True)

-- | That of the type; that of an order.
defaultEquivalence :: Eq a => Equivalence a
defaultEquivalence = Equivalence (==)

comparisonEquivalence :: Comparison a -> Equivalence a
comparisonEquivalence (Comparison p) = Equivalence (\a b -> p a b == EQ)

-- | A function backwards.
newtype Op a b = Op { getOp :: b -> a }

instance Contravariant (Op a) where
  contramap f (Op g) = Op (\x -> g (f x))

instance Semigroup a => Semigroup (Op a b) where
  Op p <> Op q = Op (\a -> p a <> q a)

instance Monoid a => Monoid (Op a b) where
  mempty = Op (\_ -> mempty)

instance Contravariant Proxy where
  contramap _ _ = Proxy

instance Contravariant (Const a) where
  contramap _ (Const x) = Const x

instance Num a => Num (Op a b) where
  Op f + Op g = Op (\x -> f x + g x)
  Op f - Op g = Op (\x -> f x - g x)
  Op f * Op g = Op (\x -> f x * g x)
  abs (Op f) = Op (\x -> abs (f x))
  signum (Op f) = Op (\x -> signum (f x))
  negate (Op f) = Op (\x -> negate (f x))
  fromInteger n = Op (\_ -> fromInteger n)
