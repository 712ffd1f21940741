{-# LANGUAGE NoImplicitPrelude, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Semigroups, and wrappers that say which of several is meant.
module Data.Semigroup
  ( Semigroup (..), stimesMonoid, stimesIdempotent, stimesIdempotentMonoid, mtimesDefault
  , Min (..), Max (..), First (..), Last (..), WrappedMonoid (..)
  , Dual (..), Endo (..), All (..), Any (..), Sum (..), Product (..)
  , diff, cycle1, Arg (..), ArgMin, ArgMax
  , Option (..), option
  ) where

import Data.Bitraversable
import Data.Bifoldable
import Data.Bifunctor
import Data.Foldable
import Data.Semigroup.Internal
import Data.Traversable
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show

-- | The value combined with itself so many times; 'mempty' for none.
mtimesDefault :: (Integral b, Monoid a) => b -> a -> a
mtimesDefault n x
  | n == 0    = mempty
  | otherwise = unwrapMonoid (stimes n (WrapMonoid x))

-- | A difference list of a semigroup.
diff :: Semigroup m => m -> Endo m
diff m = Endo (\n -> m <> n)

-- | The value combined with itself without end.
cycle1 :: Semigroup m => m -> m
cycle1 xs = xs'
  where
    xs' = xs <> xs'

-- | The least value.
newtype Min a = Min { getMin :: a }
  deriving (Eq, Ord, Show, Read, Bounded)

instance Ord a => Semigroup (Min a) where
  Min a <> Min b = Min (min a b)
  stimes = stimesIdempotent

instance (Ord a, Bounded a) => Monoid (Min a) where
  mempty = maxBound

instance Functor Min where
  fmap f (Min x) = Min (f x)

instance Applicative Min where
  pure = Min
  Min f <*> Min x = Min (f x)

instance Monad Min where
  Min x >>= k = k x

instance Foldable Min where
  foldMap f (Min x) = f x
  foldr f z (Min x) = f x z

instance Traversable Min where
  traverse f (Min x) = fmap Min (f x)

instance Enum a => Enum (Min a) where
  succ (Min x) = Min (succ x)
  pred (Min x) = Min (pred x)
  toEnum n = Min (toEnum n)
  fromEnum (Min x) = fromEnum x
  enumFrom (Min x) = map Min (enumFrom x)
  enumFromThen (Min x) (Min y) = map Min (enumFromThen x y)
  enumFromTo (Min x) (Min z) = map Min (enumFromTo x z)
  enumFromThenTo (Min x) (Min y) (Min z) = map Min (enumFromThenTo x y z)

instance Num a => Num (Min a) where
  Min a + Min b = Min (a + b)
  Min a - Min b = Min (a - b)
  Min a * Min b = Min (a * b)
  negate (Min a) = Min (negate a)
  abs (Min a) = Min (abs a)
  signum (Min a) = Min (signum a)
  fromInteger n = Min (fromInteger n)

-- | The greatest value.
newtype Max a = Max { getMax :: a }
  deriving (Eq, Ord, Show, Read, Bounded)

instance Ord a => Semigroup (Max a) where
  Max a <> Max b = Max (max a b)
  stimes = stimesIdempotent

instance (Ord a, Bounded a) => Monoid (Max a) where
  mempty = minBound

instance Functor Max where
  fmap f (Max x) = Max (f x)

instance Applicative Max where
  pure = Max
  Max f <*> Max x = Max (f x)

instance Monad Max where
  Max x >>= k = k x

instance Foldable Max where
  foldMap f (Max x) = f x
  foldr f z (Max x) = f x z

instance Traversable Max where
  traverse f (Max x) = fmap Max (f x)

instance Enum a => Enum (Max a) where
  succ (Max x) = Max (succ x)
  pred (Max x) = Max (pred x)
  toEnum n = Max (toEnum n)
  fromEnum (Max x) = fromEnum x
  enumFrom (Max x) = map Max (enumFrom x)
  enumFromThen (Max x) (Max y) = map Max (enumFromThen x y)
  enumFromTo (Max x) (Max z) = map Max (enumFromTo x z)
  enumFromThenTo (Max x) (Max y) (Max z) = map Max (enumFromThenTo x y z)

instance Num a => Num (Max a) where
  Max a + Max b = Max (a + b)
  Max a - Max b = Max (a - b)
  Max a * Max b = Max (a * b)
  negate (Max a) = Max (negate a)
  abs (Max a) = Max (abs a)
  signum (Max a) = Max (signum a)
  fromInteger n = Max (fromInteger n)

-- | The first value.
newtype First a = First { getFirst :: a }
  deriving (Eq, Ord, Show, Read, Bounded)

instance Semigroup (First a) where
  a <> _ = a
  stimes = stimesIdempotent

instance Functor First where
  fmap f (First x) = First (f x)

instance Applicative First where
  pure = First
  First f <*> First x = First (f x)

instance Monad First where
  First x >>= k = k x

instance Foldable First where
  foldMap f (First x) = f x
  foldr f z (First x) = f x z

instance Traversable First where
  traverse f (First x) = fmap First (f x)

instance Enum a => Enum (First a) where
  succ (First x) = First (succ x)
  pred (First x) = First (pred x)
  toEnum n = First (toEnum n)
  fromEnum (First x) = fromEnum x
  enumFrom (First x) = map First (enumFrom x)
  enumFromThen (First x) (First y) = map First (enumFromThen x y)
  enumFromTo (First x) (First z) = map First (enumFromTo x z)
  enumFromThenTo (First x) (First y) (First z) = map First (enumFromThenTo x y z)

-- | The last value.
newtype Last a = Last { getLast :: a }
  deriving (Eq, Ord, Show, Read, Bounded)

instance Semigroup (Last a) where
  _ <> b = b
  stimes = stimesIdempotent

instance Functor Last where
  fmap f (Last x) = Last (f x)

instance Applicative Last where
  pure = Last
  Last f <*> Last x = Last (f x)

instance Monad Last where
  Last x >>= k = k x

instance Foldable Last where
  foldMap f (Last x) = f x
  foldr f z (Last x) = f x z

instance Traversable Last where
  traverse f (Last x) = fmap Last (f x)

instance Enum a => Enum (Last a) where
  succ (Last x) = Last (succ x)
  pred (Last x) = Last (pred x)
  toEnum n = Last (toEnum n)
  fromEnum (Last x) = fromEnum x
  enumFrom (Last x) = map Last (enumFrom x)
  enumFromThen (Last x) (Last y) = map Last (enumFromThen x y)
  enumFromTo (Last x) (Last z) = map Last (enumFromTo x z)
  enumFromThenTo (Last x) (Last y) (Last z) = map Last (enumFromThenTo x y z)

-- | A monoid, whose semigroup is that of the monoid.
newtype WrappedMonoid a = WrapMonoid { unwrapMonoid :: a }
  deriving (Eq, Ord, Show, Read, Bounded)

instance Monoid m => Semigroup (WrappedMonoid m) where
  WrapMonoid a <> WrapMonoid b = WrapMonoid (a `mappend` b)

instance Monoid m => Monoid (WrappedMonoid m) where
  mempty = WrapMonoid mempty

-- | A value that is compared, and one that goes with it.
data Arg a b = Arg a b
  deriving (Show, Read)

-- | The pair with the least, with the greatest first part.
type ArgMin a b = Min (Arg a b)

type ArgMax a b = Max (Arg a b)

instance Eq a => Eq (Arg a b) where
  Arg a _ == Arg b _ = a == b

instance Ord a => Ord (Arg a b) where
  compare (Arg a _) (Arg b _) = compare a b
  min x@(Arg a _) y@(Arg b _) = if a <= b then x else y
  max x@(Arg a _) y@(Arg b _) = if a >= b then x else y

instance Functor (Arg a) where
  fmap f (Arg x a) = Arg x (f a)

instance Foldable (Arg a) where
  foldMap f (Arg _ a) = f a
  foldr f z (Arg _ a) = f a z

instance Traversable (Arg a) where
  traverse f (Arg x a) = fmap (Arg x) (f a)

instance Bifunctor Arg where
  bimap f g (Arg a b) = Arg (f a) (g b)

deriving newtype instance Enum a => Enum (WrappedMonoid a)

instance Bifoldable Arg where
  bifoldMap f g (Arg a b) = f a <> g b

instance Bitraversable Arg where
  bitraverse f g (Arg a b) = liftA2 Arg (f a) (g b)

-- | 'Maybe' with the instance of 'Monoid' that it has itself by now.
newtype Option a = Option { getOption :: Maybe a }
  deriving (Eq, Ord, Show, Read)

instance Functor Option where
  fmap f (Option a) = Option (fmap f a)

instance Applicative Option where
  pure = Option . Just
  Option f <*> Option a = Option (f <*> a)

instance Monad Option where
  Option (Just a) >>= k = k a
  Option Nothing  >>= _ = Option Nothing

instance Foldable Option where
  foldMap f (Option a) = foldMap f a

instance Traversable Option where
  traverse f (Option a) = fmap Option (traverse f a)

instance Semigroup a => Semigroup (Option a) where
  Option a <> Option b = Option (a <> b)

instance Semigroup a => Monoid (Option a) where
  mempty = Option Nothing

option :: b -> (a -> b) -> Option a -> b
option n _ (Option Nothing)  = n
option _ j (Option (Just x)) = j x
