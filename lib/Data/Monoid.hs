{-# LANGUAGE NoImplicitPrelude, PolyKinds, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Monoids, and wrappers that say which of several is meant.
module Data.Monoid
  ( Monoid (..), (<>), Dual (..), Endo (..), All (..), Any (..), Sum (..), Product (..)
  , First (..), Last (..), Alt (..), Ap (..)
  ) where

import Control.Monad.Fail
import Control.Monad.Fix
import Data.Foldable
import Data.Semigroup.Internal
import Data.Traversable
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Num
import GHC.Read
import GHC.Show

-- | The first, the last value that is there.
newtype First a = First { getFirst :: Maybe a }
  deriving (Eq, Ord, Read, Show)

instance Semigroup (First a) where
  First Nothing <> b = b
  a             <> _ = a
  stimes = stimesIdempotentMonoid

instance Monoid (First a) where
  mempty = First Nothing

instance Functor First where
  fmap f (First x) = First (fmap f x)

instance Applicative First where
  pure x = First (Just x)
  First f <*> First x = First (f <*> x)

instance Monad First where
  First m >>= k = First (m >>= \x -> getFirst (k x))

instance Foldable First where
  foldMap f (First x) = foldMap f x
  foldr f z (First x) = foldr f z x

instance Traversable First where
  traverse f (First x) = fmap First (traverse f x)

newtype Last a = Last { getLast :: Maybe a }
  deriving (Eq, Ord, Read, Show)

instance Semigroup (Last a) where
  a <> Last Nothing = a
  _ <> b            = b
  stimes = stimesIdempotentMonoid

instance Monoid (Last a) where
  mempty = Last Nothing

instance Functor Last where
  fmap f (Last x) = Last (fmap f x)

instance Applicative Last where
  pure x = Last (Just x)
  Last f <*> Last x = Last (f <*> x)

instance Monad Last where
  Last m >>= k = Last (m >>= \x -> getLast (k x))

instance Foldable Last where
  foldMap f (Last x) = foldMap f x
  foldr f z (Last x) = foldr f z x

instance Traversable Last where
  traverse f (Last x) = fmap Last (traverse f x)

-- | The results of actions, combined.
newtype Ap f a = Ap { getAp :: f a }

instance Eq (f a) => Eq (Ap f a) where
  Ap a == Ap b = a == b

instance Ord (f a) => Ord (Ap f a) where
  compare (Ap a) (Ap b) = compare a b

instance Show (f a) => Show (Ap f a) where
  showsPrec p (Ap a) = showParen (p >= appPrec1)
    (showString "Ap {getAp = " . shows a . showChar '}')

instance (Applicative f, Semigroup a) => Semigroup (Ap f a) where
  Ap x <> Ap y = Ap (liftA2 (<>) x y)

instance (Applicative f, Monoid a) => Monoid (Ap f a) where
  mempty = Ap (pure mempty)

instance Functor f => Functor (Ap f) where
  fmap f (Ap a) = Ap (fmap f a)

instance Applicative f => Applicative (Ap f) where
  pure x = Ap (pure x)
  Ap f <*> Ap a = Ap (f <*> a)

instance Alternative f => Alternative (Ap f) where
  empty = Ap empty
  Ap a <|> Ap b = Ap (a <|> b)

instance Monad f => Monad (Ap f) where
  Ap m >>= k = Ap (m >>= \x -> getAp (k x))

instance MonadFail f => MonadFail (Ap f) where
  fail s = Ap (fail s)

instance Foldable f => Foldable (Ap f) where
  foldMap f (Ap a) = foldMap f a
  foldr f z (Ap a) = foldr f z a

instance Traversable f => Traversable (Ap f) where
  traverse f (Ap a) = fmap Ap (traverse f a)

instance (Applicative f, Num a) => Num (Ap f a) where
  (+) = liftA2 (+)
  (*) = liftA2 (*)
  negate = fmap negate
  fromInteger n = pure (fromInteger n)
  abs = fmap abs
  signum = fmap signum

deriving newtype instance Enum (f a) => Enum (Ap f a)
deriving instance Read (f a) => Read (Ap f a)

instance (Applicative f, Bounded a) => Bounded (Ap f a) where
  minBound = pure minBound
  maxBound = pure maxBound

instance MonadPlus f => MonadPlus (Ap f)
