{-# LANGUAGE NoImplicitPrelude, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Orders.
module Data.Ord
  ( Ord (..), Ordering (..), comparing, Down (..)
  ) where

import GHC.Float.Double
import GHC.Real
import GHC.Read
import Data.Foldable
import Data.Traversable
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Num
import GHC.Show

-- | Compares what the function makes of two values.
comparing :: Ord b => (a -> b) -> a -> a -> Ordering
comparing f x y = compare (f x) (f y)
{-# INLINE comparing #-}

-- region down
-- | A value in the opposite order.
newtype Down a = Down { getDown :: a }

instance Eq a => Eq (Down a) where
  Down x == Down y = x == y

instance Ord a => Ord (Down a) where
  compare (Down x) (Down y) = compare y x
  Down x <  Down y = y < x
  Down x <= Down y = y <= x
  Down x >  Down y = y > x
  Down x >= Down y = y >= x
-- end down

instance Show a => Show (Down a) where
  showsPrec p (Down x) = showParen (p >= appPrec1) (showString "Down " . showsPrec appPrec1 x)

instance Bounded a => Bounded (Down a) where
  minBound = Down maxBound
  maxBound = Down minBound

instance Semigroup a => Semigroup (Down a) where
  Down x <> Down y = Down (x <> y)

instance Monoid a => Monoid (Down a) where
  mempty = Down mempty

instance Num a => Num (Down a) where
  Down x + Down y = Down (x + y)
  Down x - Down y = Down (x - y)
  Down x * Down y = Down (x * y)
  negate (Down x) = Down (negate x)
  abs (Down x) = Down (abs x)
  signum (Down x) = Down (signum x)
  fromInteger n = Down (fromInteger n)

instance Functor Down where
  fmap f (Down x) = Down (f x)

instance Applicative Down where
  pure = Down
  Down f <*> Down x = Down (f x)

instance Monad Down where
  Down x >>= k = k x

instance Foldable Down where
  foldMap f (Down x) = f x
  foldr f z (Down x) = f x z

instance Traversable Down where
  traverse f (Down x) = fmap Down (f x)

deriving newtype instance Real a => Real (Down a)
deriving newtype instance Fractional a => Fractional (Down a)
deriving newtype instance Floating a => Floating (Down a)
deriving newtype instance RealFrac a => RealFrac (Down a)
deriving newtype instance RealFloat a => RealFloat (Down a)

instance Read a => Read (Down a) where
  readsPrec d = readParen (d > 10) (\s -> [(Down x, u) | ("Down", t) <- lex s, (x, u) <- readsPrec 11 t])
