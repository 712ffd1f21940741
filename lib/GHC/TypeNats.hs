{-# LANGUAGE NoImplicitPrelude, MagicHash, KindSignatures, DataKinds, TypeFamilies, TypeOperators #-}
{-# LANGUAGE ScopedTypeVariables, PolyKinds, NoStarIsType, RankNTypes, ExistentialQuantification #-}
{-# LANGUAGE ConstraintKinds, AllowAmbiguousTypes, TypeApplications, ExplicitNamespaces #-}
-- |
-- Natural numbers as types. The compiler gives evidence of 'KnownNat' for every
-- number that is written in a type, and it knows how the families here compute.
module GHC.TypeNats
  ( Nat, Natural, KnownNat, natVal, natVal', SomeNat (..), someNatVal, sameNat
  , type (<=), type (<=?), type (+), type (*), type (^), type (-), Div, Mod, Log2, CmpNat
  ) where

import Data.Proxy
import Data.Type.Equality
import GHC.Base
import GHC.CString
import GHC.Num
import GHC.Num.Naturals
import GHC.Num.Integer (integerFromAddr#)
import GHC.Prim (Addr#, Nat, unsafeCoerce#)
import GHC.Show
import GHC.Types.Proxy

infix 4 <=, <=?
infixl 6 +, -
infixl 7 *, `Div`, `Mod`
infixr 8 ^

-- | The number that a type is.
newtype SNat (n :: Nat) = SNat Natural

-- | Numbers in types that are known. There are no other instances than those
-- that the compiler makes.
class KnownNat (n :: Nat) where
  natSing :: SNat n

-- | What evidence is made of: the digits of the number.
mkSNat :: Addr# -> SNat n
mkSNat digits = SNat (naturalFromInteger (integerFromAddr# digits))

-- | The number that the type of the argument mentions.
natVal :: forall n proxy. KnownNat n => proxy n -> Natural
natVal _ = case (natSing :: SNat n) of SNat n -> n

natVal' :: forall n. KnownNat n => Proxy# n -> Natural
natVal' _ = case (natSing :: SNat n) of SNat n -> n

-- | A number that was not known when the program was written.
data SomeNat = forall n. KnownNat n => SomeNat (Proxy n)

newtype WithNat r = WithNat (forall n. KnownNat n => Proxy n -> r)

-- | Held as evidence of 'KnownNat' is.
data Evidence = Evidence Natural

-- | A type for a number.
someNatVal :: Natural -> SomeNat
someNatVal n = (unsafeCoerce# (WithNat SomeNat) :: Evidence -> Proxy () -> SomeNat) (Evidence n) Proxy
{-# NOINLINE someNatVal #-}

-- | Are the two types the same number?
sameNat :: forall a b proxy1 proxy2. (KnownNat a, KnownNat b) => proxy1 a -> proxy2 b -> Maybe (a :~: b)
sameNat x y
  | natVal x == natVal y = Just (unsafeCoerce# (Refl :: a :~: a))
  | otherwise = Nothing

instance Eq SomeNat where
  SomeNat x == SomeNat y = natVal x == natVal y

instance Ord SomeNat where
  compare (SomeNat x) (SomeNat y) = compare (natVal x) (natVal y)

instance Show SomeNat where
  showsPrec d (SomeNat x) = showsPrec d (natVal x)

type family (a :: Nat) + (b :: Nat) :: Nat
type family (a :: Nat) * (b :: Nat) :: Nat
type family (a :: Nat) ^ (b :: Nat) :: Nat
type family (a :: Nat) - (b :: Nat) :: Nat
type family Div (a :: Nat) (b :: Nat) :: Nat
type family Mod (a :: Nat) (b :: Nat) :: Nat
type family Log2 (a :: Nat) :: Nat
type family CmpNat (a :: Nat) (b :: Nat) :: Ordering
type family (a :: Nat) <=? (b :: Nat) :: Bool

-- | The one is at most the other.
type a <= b = (a <=? b) ~ 'True
