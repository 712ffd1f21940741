-- | 'Const' of the package transformers.
module Data.Functor.Constant (Constant (..)) where

import Data.Bifoldable
import Data.Bifunctor
import Data.Bitraversable

newtype Constant a b = Constant { getConstant :: a }
  deriving (Eq, Ord, Show, Read)

instance Functor (Constant a) where
  fmap _ (Constant x) = Constant x

instance Foldable (Constant a) where
  foldMap _ _ = mempty

instance Traversable (Constant a) where
  traverse _ (Constant x) = pure (Constant x)

instance Monoid a => Applicative (Constant a) where
  pure _ = Constant mempty
  Constant x <*> Constant y = Constant (x <> y)

instance Semigroup a => Semigroup (Constant a b) where
  Constant x <> Constant y = Constant (x <> y)

instance Monoid a => Monoid (Constant a b) where
  mempty = Constant mempty

instance Bifunctor Constant where
  bimap f _ (Constant x) = Constant (f x)

instance Bifoldable Constant where
  bifoldMap f _ (Constant a) = f a

instance Bitraversable Constant where
  bitraverse f _ (Constant a) = fmap Constant (f a)
