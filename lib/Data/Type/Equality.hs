{-# LANGUAGE NoImplicitPrelude, GADTs, PolyKinds, TypeOperators, RankNTypes #-}
-- | Proofs that two types are the same.
module Data.Type.Equality
  ( (:~:) (..), sym, trans, castWith, gcastWith
  ) where

import GHC.Base
import GHC.Show

infix 4 :~:

-- | There is a value only if both types are the same; to match on it tells the
-- compiler so.
data a :~: b where
  Refl :: a :~: a

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
