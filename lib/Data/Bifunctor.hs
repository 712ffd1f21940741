{-# LANGUAGE NoImplicitPrelude #-}
-- | Types of two parameters, in both of which they can be mapped.
module Data.Bifunctor
  ( Bifunctor (..)
  ) where

import Data.Either
import Data.Functor.Const
import GHC.Base

-- | An instance defines 'bimap', or 'first' and 'second'.
class Bifunctor p where
  -- | Both functions applied, each on its side; only one of them.
  bimap :: (a -> b) -> (c -> d) -> p a c -> p b d
  first :: (a -> b) -> p a c -> p b c
  second :: (b -> c) -> p a b -> p a c

  bimap f g p = first f (second g p)
  first f p = bimap f id p
  second g p = bimap id g p
  {-# MINIMAL bimap | first, second #-}

instance Bifunctor (,) where
  bimap f g ~(a, b) = (f a, g b)

instance Bifunctor ((,,) x) where
  bimap f g ~(x, a, b) = (x, f a, g b)

instance Bifunctor ((,,,) x y) where
  bimap f g ~(x, y, a, b) = (x, y, f a, g b)

instance Bifunctor Either where
  bimap f _ (Left a)  = Left (f a)
  bimap _ g (Right b) = Right (g b)

instance Bifunctor Const where
  bimap f _ (Const a) = Const (f a)

instance Bifunctor ((,,,,) x y z) where
  bimap f g (x, y, z, a, b) = (x, y, z, f a, g b)

instance Bifunctor ((,,,,,) x y z w) where
  bimap f g (x, y, z, w, a, b) = (x, y, z, w, f a, g b)

instance Bifunctor ((,,,,,,) x y z w v) where
  bimap f g (x, y, z, w, v, a, b) = (x, y, z, w, v, f a, g b)
