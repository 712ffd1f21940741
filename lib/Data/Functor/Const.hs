{-# LANGUAGE NoImplicitPrelude, PolyKinds, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | The functor that holds no element.
module Data.Functor.Const
  ( Const (..)
  ) where

import GHC.Float.Double
import GHC.Real
import GHC.Read
import Data.Foldable
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Num
import GHC.Show

-- | A value of the first type, whatever the second is.
newtype Const a b = Const { getConst :: a }

instance Eq a => Eq (Const a b) where
  Const x == Const y = x == y

instance Ord a => Ord (Const a b) where
  compare (Const x) (Const y) = compare x y

-- | Shown as if there were no field name.
instance Show a => Show (Const a b) where
  showsPrec p (Const x) = showParen (p >= appPrec1) (showString "Const " . showsPrec appPrec1 x)

instance Bounded a => Bounded (Const a b) where
  minBound = Const minBound
  maxBound = Const maxBound

instance Semigroup a => Semigroup (Const a b) where
  Const x <> Const y = Const (x <> y)

instance Monoid a => Monoid (Const a b) where
  mempty = Const mempty

instance Functor (Const m) where
  fmap _ (Const v) = Const v

instance Monoid m => Applicative (Const m) where
  pure _ = Const mempty
  Const u <*> Const v = Const (u <> v)
  liftA2 _ (Const u) (Const v) = Const (u <> v)

instance Foldable (Const m) where
  foldMap _ _ = mempty
  foldr _ z _ = z

deriving newtype instance Num a => Num (Const a b)
deriving newtype instance Enum a => Enum (Const a b)
deriving newtype instance Real a => Real (Const a b)
deriving newtype instance Integral a => Integral (Const a b)
deriving newtype instance Fractional a => Fractional (Const a b)
deriving newtype instance Floating a => Floating (Const a b)
deriving newtype instance RealFrac a => RealFrac (Const a b)
deriving newtype instance RealFloat a => RealFloat (Const a b)

instance Read a => Read (Const a b) where
  readsPrec d = readParen (d > 10) (\s -> [(Const x, u) | ("Const", t) <- lex s, (x, u) <- readsPrec 11 t])
