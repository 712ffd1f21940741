{-# LANGUAGE MagicHash, GADTs, PolyKinds, KindSignatures #-}
-- |
-- A value under another type, unchecked.
module Unsafe.Coerce (unsafeCoerce, unsafeCoerce#, unsafeEqualityProof, UnsafeEquality (..)) where

import GHC.Prim (unsafeCoerce#)

-- | The same value, said to be of another type. If that type has another
-- representation, anything can happen.
unsafeCoerce :: a -> b
unsafeCoerce x = unsafeCoerce# x

-- | That two types are one, unchecked.
data UnsafeEquality (a :: k) (b :: k) where
  UnsafeRefl :: UnsafeEquality a a

unsafeEqualityProof :: UnsafeEquality a b
unsafeEqualityProof = unsafeCoerce# UnsafeRefl
