{-# LANGUAGE FlexibleContexts, GADTs, PolyKinds, RankNTypes, TypeOperators #-}
-- | Proofs that two types have the same representation.
module Data.Type.Coercion (Coercion (..), coerceWith, sym, trans, repr, TestCoercion (..)) where

import Data.Coerce (Coercible, coerce)
import qualified Data.Type.Equality as Eq
import Unsafe.Coerce (unsafeCoerce)

-- | There is a value only if one can be converted to the other for nothing.
data Coercion a b where
  Coercion :: Coercible a b => Coercion a b

instance Eq (Coercion a b) where
  _ == _ = True

instance Ord (Coercion a b) where
  compare _ _ = EQ

instance Show (Coercion a b) where
  showsPrec _ Coercion = showString "Coercion"

-- | Values of the one type as values of the other.
coerceWith :: Coercion a b -> a -> b
coerceWith Coercion x = coerce x

-- The two types are represented alike, and a proof has nothing in it.
sym :: Coercion a b -> Coercion b a
sym = unsafeCoerce

trans :: Coercion a b -> Coercion b c -> Coercion a c
trans Coercion c = unsafeCoerce c

-- | The same type has the same representation.
repr :: (a Eq.:~: b) -> Coercion a b
repr Eq.Refl = Coercion

-- | Descriptions of types from which it can be found out whether they are alike.
class TestCoercion f where
  testCoercion :: f a -> f b -> Maybe (Coercion a b)
