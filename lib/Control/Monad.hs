{-# LANGUAGE NoImplicitPrelude #-}
-- | Functions on monads.
module Control.Monad
  ( Functor (..), Monad (..), MonadFail (..), MonadPlus (..)
  , mapM, mapM_, forM, forM_, sequence, sequence_, (=<<), (>=>), (<=<), forever, void
  , join, msum, mfilter, filterM, mapAndUnzipM, zipWithM, zipWithM_, foldM, foldM_
  , replicateM, replicateM_, guard, when, unless
  , liftM, liftM2, liftM3, liftM4, liftM5, ap, (<$!>), (<$>)
  ) where

import Control.Monad.Fail
import Data.Foldable
import Data.Functor
import Data.Traversable
import GHC.Base hiding (foldr, mapM, sequence)
import GHC.List (unzip, zipWith)
import GHC.Num

infixr 1 >=>, <=<

-- | One action after the other, each from the result of the one before.
(>=>) :: Monad m => (a -> m b) -> (b -> m c) -> a -> m c
(f >=> g) x = f x >>= g

(<=<) :: Monad m => (b -> m c) -> (a -> m b) -> a -> m c
(g <=< f) x = f x >>= g

-- | The action again and again.
forever :: Applicative f => f a -> f b
forever action = loop
  where
    loop = action *> loop
{-# INLINE forever #-}

-- | Goes on if the condition holds.
guard :: Alternative f => Bool -> f ()
guard True  = pure ()
guard False = empty

-- | The action, if the condition does not hold.
unless :: Applicative f => Bool -> f () -> f ()
unless c action = if c then pure () else action
{-# INLINE unless #-}

-- | 'filter' whose predicate is an action.
filterM :: Applicative m => (a -> m Bool) -> [a] -> m [a]
filterM p = foldr (\x -> liftA2 (\keep -> if keep then (x :) else id) (p x)) (pure [])

-- | 'map' and 'unzip', with an action.
mapAndUnzipM :: Applicative m => (a -> m (b, c)) -> [a] -> m ([b], [c])
mapAndUnzipM f xs = fmap unzip (traverse f xs)

-- | 'zipWith' whose function is an action.
zipWithM :: Applicative m => (a -> b -> m c) -> [a] -> [b] -> m [c]
zipWithM f xs ys = sequenceA (zipWith f xs ys)

zipWithM_ :: Applicative m => (a -> b -> m c) -> [a] -> [b] -> m ()
zipWithM_ f xs ys = sequenceA_ (zipWith f xs ys)

-- region fold-m
-- | A left fold whose steps are actions.
foldM :: (Foldable t, Monad m) => (b -> a -> m b) -> b -> t a -> m b
foldM = foldlM
-- end fold-m
{-# INLINE foldM #-}

foldM_ :: (Foldable t, Monad m) => (b -> a -> m b) -> b -> t a -> m ()
foldM_ f z xs = foldlM f z xs >> return ()
{-# INLINE foldM_ #-}

-- | The action so many times.
replicateM :: Applicative m => Int -> m a -> m [a]
replicateM count action = loop count
  where
    loop n
      | n <= 0    = pure []
      | otherwise = liftA2 (:) action (loop (n - 1))

replicateM_ :: Applicative m => Int -> m a -> m ()
replicateM_ count action = loop count
  where
    loop n
      | n <= 0    = pure ()
      | otherwise = action *> loop (n - 1)
{-# INLINE replicateM_ #-}

-- | The result, if the predicate holds for it.
mfilter :: MonadPlus m => (a -> Bool) -> m a -> m a
mfilter p m = m >>= \x -> if p x then return x else mzero
