{-# LANGUAGE NoImplicitPrelude #-}
-- | Fixed points of actions: what a recursive do block is made of.
module Control.Monad.Fix
  ( MonadFix (..), fix
  ) where

import Data.Either
import Data.Function
import Data.Semigroup.Internal
import GHC.Base
import GHC.List (head, tail)

-- | Monads whose actions can use their own results, lazily.
class Monad m => MonadFix m where
  -- | The fixed point; the action itself is performed once.
  mfix :: (a -> m a) -> m a

instance MonadFix Maybe where
  mfix f = m
    where
      m = f (unJust m)
      unJust (Just x) = x
      unJust Nothing  = errorWithoutStackTrace "mfix Maybe: Nothing"

instance MonadFix [] where
  mfix f = case fix (\xs -> f (head xs)) of
    []    -> []
    x : _ -> x : mfix (\y -> tail (f y))

instance MonadFix NonEmpty where
  mfix f = case fix (\xs -> f (first xs)) of
    x :| _ -> x :| mfix (\y -> rest (f y))
    where
      first (x :| _) = x
      rest (_ :| xs) = xs

instance MonadFix ((->) r) where
  mfix f = \r -> let a = f a r in a

instance MonadFix (Either e) where
  mfix f = e
    where
      e = f (unRight e)
      unRight (Right x) = x
      unRight (Left _)  = errorWithoutStackTrace "mfix Either: Left"

instance MonadFix IO where
  mfix = fixIO

instance MonadFix Dual where
  mfix f = Dual (fix (\x -> getDual (f x)))

instance MonadFix Sum where
  mfix f = Sum (fix (\x -> getSum (f x)))

instance MonadFix Product where
  mfix f = Product (fix (\x -> getProduct (f x)))
