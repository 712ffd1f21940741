{-# LANGUAGE ConstraintKinds, DataKinds, NoImplicitPrelude, GADTs, PolyKinds, TypeFamilies, TypeOperators, RankNTypes, UndecidableInstances #-}
-- | Proofs that two types are the same.
module Data.Type.Equality
  ( (:~:) (..), (:~~:) (..), sym, trans, castWith, gcastWith, apply, inner, outer
  , TestEquality (..), type (==), type (~~)
  ) where

import GHC.Base
import GHC.Show

infix 4 :~:, :~~:, ==, ~~

-- | Equality of types that need not be of one kind.
type a ~~ b = a ~ b

-- | There is a value only if both types are the same; to match on it tells the
-- compiler so.
data a :~: b where
  Refl :: a :~: a

-- | The same, for types that need not be of one kind.
data (a :: k1) :~~: (b :: k2) where
  HRefl :: a :~~: a

instance Eq (a :~~: b) where
  _ == _ = True

instance Ord (a :~~: b) where
  compare _ _ = EQ

instance Show (a :~~: b) where
  showsPrec _ HRefl = showString "HRefl"

-- | Applications of the same to the same, and their parts.
apply :: (f :~: g) -> (a :~: b) -> (f a :~: g b)
apply Refl Refl = Refl

inner :: (f a :~: g b) -> (a :~: b)
inner Refl = Refl

outer :: (f a :~: g b) -> (f :~: g)
outer Refl = Refl

-- | Descriptions of types from which it can be found out whether they are the same.
class TestEquality f where
  testEquality :: f a -> f b -> Maybe (a :~: b)

instance TestEquality ((:~:) a) where
  testEquality Refl Refl = Just Refl

-- | Whether two types are the same, as a type.
type family (a :: k) == (b :: k) :: Bool where
  f a == g b = And (f == g) (a == b)
  a == a = 'True
  _ == _ = 'False

type family And (a :: Bool) (b :: Bool) :: Bool where
  And 'True b = b
  And 'False b = 'False

instance Eq (a :~: b) where
  _ == _ = True

instance Ord (a :~: b) where
  compare _ _ = EQ

instance Show (a :~: b) where
  showsPrec _ Refl = showString "Refl"

-- | Equality is symmetric and transitive.
sym :: (a :~: b) -> (b :~: a)
sym Refl = Refl

trans :: (a :~: b) -> (b :~: c) -> (a :~: c)
trans Refl Refl = Refl

-- | A value of the one type is one of the other.
castWith :: (a :~: b) -> a -> b
castWith Refl x = x

gcastWith :: (a :~: b) -> ((a ~ b) => r) -> r
gcastWith Refl x = x
