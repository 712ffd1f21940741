{-# LANGUAGE NoImplicitPrelude #-}
-- | Containers of two kinds of elements, rebuilt from the results of actions.
module Data.Bitraversable
  ( Bitraversable (..), bisequenceA, bisequence, bimapM, bifor, biforM
  , bimapAccumL, bimapAccumR, bimapDefault, bifoldMapDefault
  ) where

import Data.Bifoldable
import Data.Bifunctor
import Data.Either
import Data.Functor.Const
import Data.Functor.Identity
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

biforM :: (Bitraversable t, Applicative f) => t a b -> (a -> f c) -> (b -> f d) -> f (t c d)
biforM = bifor

-- | With a state that goes through, from the left or from the right.
bimapAccumL, bimapAccumR
  :: Bitraversable t => (a -> b -> (a, c)) -> (a -> d -> (a, e)) -> a -> t b d -> (a, t c e)
bimapAccumL f g s t = case bitraverse (\b -> Along (\a -> f a b)) (\d -> Along (\a -> g a d)) t of
  Along m -> m s
bimapAccumR f g s t = case bitraverse (\b -> Against (\a -> f a b)) (\d -> Against (\a -> g a d)) t of
  Against m -> m s

newtype Along s a = Along (s -> (s, a))
newtype Against s a = Against (s -> (s, a))

instance Functor (Along s) where
  fmap f (Along m) = Along (\s -> case m s of (s', x) -> (s', f x))

instance Applicative (Along s) where
  pure x = Along (\s -> (s, x))
  Along mf <*> Along mx = Along (\s -> let (s1, f) = mf s; (s2, x) = mx s1 in (s2, f x))

instance Functor (Against s) where
  fmap f (Against m) = Against (\s -> case m s of (s', x) -> (s', f x))

instance Applicative (Against s) where
  pure x = Against (\s -> (s, x))
  Against mf <*> Against mx = Against (\s -> let (s1, x) = mx s; (s2, f) = mf s1 in (s2, f x))

-- | 'bimap' and 'bifoldMap' by 'bitraverse'.
bimapDefault :: Bitraversable t => (a -> b) -> (c -> d) -> t a c -> t b d
bimapDefault f g t = runIdentity (bitraverse (\x -> Identity (f x)) (\x -> Identity (g x)) t)

bifoldMapDefault :: (Bitraversable t, Monoid m) => (a -> m) -> (b -> m) -> t a b -> m
bifoldMapDefault f g t = getConst (bitraverse (\x -> Const (f x)) (\x -> Const (g x)) t)

instance Bitraversable ((,,) x) where
  bitraverse f g (x, a, b) = liftA2 (\c d -> (x, c, d)) (f a) (g b)

instance Bitraversable ((,,,) x y) where
  bitraverse f g (x, y, a, b) = liftA2 (\c d -> (x, y, c, d)) (f a) (g b)

instance Bitraversable ((,,,,) x y z) where
  bitraverse f g (x, y, z, a, b) = liftA2 (\c d -> (x, y, z, c, d)) (f a) (g b)

instance Bitraversable ((,,,,,) x y z w) where
  bitraverse f g (x, y, z, w, a, b) = liftA2 (\c d -> (x, y, z, w, c, d)) (f a) (g b)

instance Bitraversable ((,,,,,,) x y z w v) where
  bitraverse f g (x, y, z, w, v, a, b) = liftA2 (\c d -> (x, y, z, w, v, c, d)) (f a) (g b)
