-- | Containers that have at least one element.
module Data.Foldable1
  ( Foldable1 (..), foldr1, foldl1, intercalate1, foldrM1, foldlM1, foldrMapM1, foldlMapM1, maximumBy, minimumBy
  ) where

import Data.Complex (Complex (..))
import Data.Functor.Compose (Compose (..))
import Data.Functor.Identity (Identity (..))
import Data.List.NonEmpty (NonEmpty (..))
import qualified Data.List.NonEmpty as NonEmpty
import Data.Ord (Down (..))
import Data.Semigroup (Dual (..), First (..), Last (..), Max (..), Min (..), Product (..), Sum (..), sconcat)
import Prelude hiding (foldl1, foldr1, head, last, maximum, minimum)

-- | An instance defines 'foldMap1' or 'toNonEmpty'.
class Foldable t => Foldable1 t where
  fold1 :: Semigroup m => t m -> m
  foldMap1, foldMap1' :: Semigroup m => (a -> m) -> t a -> m
  toNonEmpty :: t a -> NonEmpty a
  maximum, minimum :: Ord a => t a -> a
  head, last :: t a -> a
  foldrMap1, foldrMap1' :: (a -> b) -> (a -> b -> b) -> t a -> b
  foldlMap1, foldlMap1' :: (a -> b) -> (b -> a -> b) -> t a -> b

  fold1 = foldMap1 id
  foldMap1 f = sconcat . fmap f . toNonEmpty
  foldMap1' f = foldlMap1' f (\m x -> m <> f x)
  toNonEmpty = foldMap1 (:| [])
  maximum = getMax . foldMap1' Max
  minimum = getMin . foldMap1' Min
  head = NonEmpty.head . toNonEmpty
  last = NonEmpty.last . toNonEmpty
  foldrMap1 f g t = go (toNonEmpty t)
    where
      go (x :| [])     = f x
      go (x :| y : ys) = g x (go (y :| ys))
  foldrMap1' f g t = case NonEmpty.reverse (toNonEmpty t) of
    x :| xs -> foldl' (flip g) (f x) xs
    where
      foldl' k z (y : ys) = let z' = k z y in z' `seq` foldl' k z' ys
      foldl' _ z []       = z
  foldlMap1 f g t = case toNonEmpty t of x :| xs -> foldl g (f x) xs
  foldlMap1' f g t = case toNonEmpty t of x :| xs -> let z = f x in z `seq` go z xs
    where
      go z (y : ys) = let z' = g z y in z' `seq` go z' ys
      go z []       = z
  {-# MINIMAL foldMap1 | toNonEmpty #-}

instance Foldable1 NonEmpty where
  toNonEmpty = id

instance Foldable1 Identity where
  foldMap1 f (Identity x) = f x

instance Foldable1 Complex where
  foldMap1 f (x :+ y) = f x <> f y

instance Foldable1 ((,) a) where
  foldMap1 f (_, x) = f x

instance Foldable1 Sum where
  foldMap1 f (Sum x) = f x

instance Foldable1 Product where
  foldMap1 f (Product x) = f x

instance Foldable1 Dual where
  foldMap1 f (Dual x) = f x

instance Foldable1 Min where
  foldMap1 f (Min x) = f x

instance Foldable1 Max where
  foldMap1 f (Max x) = f x

instance Foldable1 First where
  foldMap1 f (First x) = f x

instance Foldable1 Last where
  foldMap1 f (Last x) = f x

instance Foldable1 Down where
  foldMap1 f (Down x) = f x

instance (Foldable1 f, Foldable1 g) => Foldable1 (Compose f g) where
  foldMap1 f (Compose x) = foldMap1 (foldMap1 f) x

-- | Folds whose start is an element.
foldr1, foldl1 :: Foldable1 t => (a -> a -> a) -> t a -> a
foldr1 = foldrMap1 id
foldl1 = foldlMap1 id

-- | The elements, with the first argument between.
intercalate1 :: (Foldable1 t, Semigroup m) => m -> t m -> m
intercalate1 sep = foldr1 (\x rest -> x <> sep <> rest)

-- | Folds with actions.
foldrM1, foldlM1 :: (Foldable1 t, Monad m) => (a -> a -> m a) -> t a -> m a
foldrM1 = foldrMapM1 return
foldlM1 = foldlMapM1 return

foldrMapM1 :: (Foldable1 t, Monad m) => (a -> m b) -> (a -> b -> m b) -> t a -> m b
foldrMapM1 f g = foldrMap1 f (\x rest -> rest >>= g x)

foldlMapM1 :: (Foldable1 t, Monad m) => (a -> m b) -> (b -> a -> m b) -> t a -> m b
foldlMapM1 f g = foldlMap1 f (\done x -> done >>= \z -> g z x)

-- | The greatest and the least element by the comparison.
maximumBy, minimumBy :: Foldable1 t => (a -> a -> Ordering) -> t a -> a
maximumBy f = foldl1 (\x y -> if f x y == GT then x else y)
minimumBy f = foldl1 (\x y -> if f x y == GT then y else x)
