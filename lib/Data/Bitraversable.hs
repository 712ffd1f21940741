{-# LANGUAGE NoImplicitPrelude #-}
-- | Containers of two kinds of elements, rebuilt from the results of actions.
module Data.Bitraversable
  ( Bitraversable (..), bisequenceA, bisequence, bimapM, bifor
  , Bifunctor (..), Bifoldable (..)
  ) where

import Data.Bifoldable
import Data.Bifunctor
import Data.Either
import Data.Functor.Const
import GHC.Base

-- | The actions of all elements, and the container of their results.
class (Bifunctor t, Bifoldable t) => Bitraversable t where
  bitraverse :: Applicative f => (a -> f c) -> (b -> f d) -> t a b -> f (t c d)

instance Bitraversable (,) where
  bitraverse f g ~(a, b) = liftA2 (,) (f a) (g b)

instance Bitraversable Either where
  bitraverse f _ (Left a)  = fmap Left (f a)
  bitraverse _ g (Right b) = fmap Right (g b)

instance Bitraversable Const where
  bitraverse f _ (Const a) = fmap Const (f a)

-- | The actions in the container.
bisequenceA, bisequence :: (Bitraversable t, Applicative f) => t (f a) (f b) -> f (t a b)
bisequenceA = bitraverse id id
bisequence = bitraverse id id

-- | 'bitraverse'; with the container first.
bimapM :: (Bitraversable t, Applicative f) => (a -> f c) -> (b -> f d) -> t a b -> f (t c d)
bimapM = bitraverse

bifor :: (Bitraversable t, Applicative f) => t a b -> (a -> f c) -> (b -> f d) -> f (t c d)
bifor t f g = bitraverse f g t
