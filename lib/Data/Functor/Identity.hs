{-# LANGUAGE NoImplicitPrelude, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | The functor that adds nothing: what a transformer makes a plain monad of.
module Data.Functor.Identity
  ( Identity (..)
  ) where

import GHC.Float.Double
import GHC.Read
import Control.Monad.Fix
import Data.Foldable
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Num
import GHC.Real
import GHC.Show

-- | A value, as a functor.
newtype Identity a = Identity { runIdentity :: a }

instance Eq a => Eq (Identity a) where
  Identity x == Identity y = x == y

instance Ord a => Ord (Identity a) where
  compare (Identity x) (Identity y) = compare x y

-- | Shown as if there were no field name.
instance Show a => Show (Identity a) where
  showsPrec p (Identity x) =
    showParen (p >= appPrec1) (showString "Identity " . showsPrec appPrec1 x)

instance Bounded a => Bounded (Identity a) where
  minBound = Identity minBound
  maxBound = Identity maxBound

instance Enum a => Enum (Identity a) where
  succ (Identity x) = Identity (succ x)
  pred (Identity x) = Identity (pred x)
  toEnum n = Identity (toEnum n)
  fromEnum (Identity x) = fromEnum x
  enumFrom (Identity x) = map Identity (enumFrom x)
  enumFromThen (Identity x) (Identity y) = map Identity (enumFromThen x y)
  enumFromTo (Identity x) (Identity z) = map Identity (enumFromTo x z)
  enumFromThenTo (Identity x) (Identity y) (Identity z) = map Identity (enumFromThenTo x y z)

instance Num a => Num (Identity a) where
  Identity x + Identity y = Identity (x + y)
  Identity x - Identity y = Identity (x - y)
  Identity x * Identity y = Identity (x * y)
  negate (Identity x) = Identity (negate x)
  abs (Identity x) = Identity (abs x)
  signum (Identity x) = Identity (signum x)
  fromInteger n = Identity (fromInteger n)

instance Real a => Real (Identity a) where
  toRational (Identity x) = toRational x

instance Integral a => Integral (Identity a) where
  quotRem (Identity x) (Identity y) = case quotRem x y of (q, r) -> (Identity q, Identity r)
  divMod (Identity x) (Identity y) = case divMod x y of (q, r) -> (Identity q, Identity r)
  toInteger (Identity x) = toInteger x

instance Fractional a => Fractional (Identity a) where
  Identity x / Identity y = Identity (x / y)
  recip (Identity x) = Identity (recip x)
  fromRational r = Identity (fromRational r)

instance Semigroup a => Semigroup (Identity a) where
  Identity x <> Identity y = Identity (x <> y)
  stimes n (Identity x) = Identity (stimes n x)

instance Monoid a => Monoid (Identity a) where
  mempty = Identity mempty

instance Functor Identity where
  fmap f (Identity x) = Identity (f x)
  {-# INLINE fmap #-}

instance Applicative Identity where
  pure = Identity
  Identity f <*> Identity x = Identity (f x)
  liftA2 f (Identity x) (Identity y) = Identity (f x y)
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}
  {-# INLINE liftA2 #-}

instance Monad Identity where
  Identity x >>= k = k x
  {-# INLINE (>>=) #-}

instance MonadFix Identity where
  mfix f = Identity (let x = runIdentity (f x) in x)

instance Foldable Identity where
  foldMap f (Identity x) = f x
  foldr f z (Identity x) = f x z
  length _ = 1
  null _ = False

deriving newtype instance Floating a => Floating (Identity a)
deriving newtype instance RealFrac a => RealFrac (Identity a)
deriving newtype instance RealFloat a => RealFloat (Identity a)

instance Read a => Read (Identity a) where
  readsPrec d = readParen (d > 10) (\s -> [(Identity x, u) | ("Identity", t) <- lex s, (x, u) <- readsPrec 11 t])
