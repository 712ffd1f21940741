{-# LANGUAGE NoImplicitPrelude #-}
-- | Containers whose elements can be replaced by the results of actions.
module Data.Traversable
  ( Traversable (..), for, forM, mapAccumL, mapAccumR, fmapDefault, foldMapDefault
  ) where

import Data.Either
import Data.Foldable
import Data.Functor.Const
import Data.Functor.Identity
import Data.Proxy
import Data.Semigroup.Internal
import GHC.Base (Applicative (..), Functor (..), Maybe (..), Monad (..), Monoid, NonEmpty (..), id)
import qualified GHC.Base as Base

-- region traversable
-- | Containers that can be rebuilt from the results of an action at each
-- element. An instance defines 'traverse' or 'sequenceA'.
class (Functor t, Foldable t) => Traversable t where
  -- | The action of each element, in order, and the container of the results.
  traverse :: Applicative f => (a -> f b) -> t a -> f (t b)
  -- | The actions in the container, in order.
  sequenceA :: Applicative f => t (f a) -> f (t a)
  -- | 'traverse' and 'sequenceA' for monads.
  mapM :: Monad m => (a -> m b) -> t a -> m (t b)
  sequence :: Monad m => t (m a) -> m (t a)

  traverse f t = sequenceA (fmap f t)
  sequenceA t = traverse id t
  mapM = traverse
  sequence = sequenceA
  {-# MINIMAL traverse | sequenceA #-}

instance Traversable [] where
  traverse f = Base.foldr (\x rest -> liftA2 (:) (f x) rest) (pure [])
-- end traversable

instance Traversable NonEmpty where
  traverse f (x :| xs) = liftA2 (:|) (f x) (traverse f xs)

instance Traversable Maybe where
  traverse _ Nothing  = pure Nothing
  traverse f (Just x) = fmap Just (f x)

instance Traversable (Either a) where
  traverse _ (Left x)  = pure (Left x)
  traverse f (Right y) = fmap Right (f y)

instance Traversable ((,) a) where
  traverse f (x, y) = fmap ((,) x) (f y)

instance Traversable Proxy where
  traverse _ _ = pure Proxy

instance Traversable (Const m) where
  traverse _ (Const m) = pure (Const m)

instance Traversable Identity where
  traverse f (Identity x) = fmap Identity (f x)

instance Traversable Dual where
  traverse f (Dual x) = fmap Dual (f x)

instance Traversable Sum where
  traverse f (Sum x) = fmap Sum (f x)

instance Traversable Product where
  traverse f (Product x) = fmap Product (f x)

instance Traversable f => Traversable (Alt f) where
  traverse f (Alt x) = fmap Alt (traverse f x)

-- | 'traverse' with the container first.
for :: (Traversable t, Applicative f) => t a -> (a -> f b) -> f (t b)
for t f = traverse f t
{-# INLINE for #-}

-- | 'mapM' with the container first.
forM :: (Traversable t, Monad m) => t a -> (a -> m b) -> m (t b)
forM t f = mapM f t
{-# INLINE forM #-}

-- region accumulating
-- State that passes through the elements from the left, from the right.
newtype StateL s a = StateL (s -> (s, a))
newtype StateR s a = StateR (s -> (s, a))

runL :: StateL s a -> s -> (s, a)
runL (StateL f) = f

runR :: StateR s a -> s -> (s, a)
runR (StateR f) = f

instance Functor (StateL s) where
  fmap f (StateL k) = StateL (\s -> let (s', x) = k s in (s', f x))

instance Applicative (StateL s) where
  pure x = StateL (\s -> (s, x))
  StateL kf <*> StateL kx = StateL (\s ->
    let (s', f) = kf s
        (s'', x) = kx s'
    in (s'', f x))

instance Functor (StateR s) where
  fmap f (StateR k) = StateR (\s -> let (s', x) = k s in (s', f x))

instance Applicative (StateR s) where
  pure x = StateR (\s -> (s, x))
  StateR kf <*> StateR kx = StateR (\s ->
    let (s', x) = kx s
        (s'', f) = kf s'
    in (s'', f x))

-- | 'fmap' and a fold in one, from the left and from the right.
mapAccumL, mapAccumR :: Traversable t => (s -> a -> (s, b)) -> s -> t a -> (s, t b)
mapAccumL f s t = runL (traverse (\x -> StateL (\s' -> f s' x)) t) s
mapAccumR f s t = runR (traverse (\x -> StateR (\s' -> f s' x)) t) s
-- end accumulating

-- | 'fmap' and 'foldMap' made of 'traverse', for instances.
fmapDefault :: Traversable t => (a -> b) -> t a -> t b
fmapDefault f t = runIdentity (traverse (\x -> Identity (f x)) t)

foldMapDefault :: (Traversable t, Monoid m) => (a -> m) -> t a -> m
foldMapDefault f t = getConst (traverse (\x -> Const (f x)) t)
