{-# LANGUAGE ExistentialQuantification, FlexibleInstances, MultiParamTypeClasses, RankNTypes, UndecidableInstances #-}
-- | Exceptions without 'IO'.
module Control.Monad.Catch.Pure
  ( CatchT (..), Catch, runCatch, mapCatchT, module Control.Monad.Catch ) where

import Control.Applicative
import Control.Monad
import Control.Monad.Catch
import Control.Monad.IO.Class
import Control.Monad.Trans.Class
import Data.Functor.Identity

-- | Actions that can throw.
newtype CatchT m a = CatchT { runCatchT :: m (Either SomeException a) }

type Catch = CatchT Identity

runCatch :: Catch a -> Either SomeException a
runCatch = runIdentity . runCatchT

mapCatchT :: (m (Either SomeException a) -> n (Either SomeException b)) -> CatchT m a -> CatchT n b
mapCatchT f = CatchT . f . runCatchT

instance Monad m => Functor (CatchT m) where
  fmap = liftM

instance Monad m => Applicative (CatchT m) where
  pure = CatchT . return . Right
  (<*>) = ap

instance Monad m => Monad (CatchT m) where
  CatchT m >>= k = CatchT (m >>= either (return . Left) (runCatchT . k))

instance Monad m => MonadFail (CatchT m) where
  fail = CatchT . return . Left . toException . userError

instance Monad m => Alternative (CatchT m) where
  empty = mzero
  (<|>) = mplus

instance Monad m => MonadPlus (CatchT m) where
  mzero = CatchT (return (Left (toException (userError ""))))
  mplus (CatchT a) (CatchT b) = CatchT (a >>= either (const b) (return . Right))

instance MonadTrans CatchT where
  lift m = CatchT (liftM Right m)

instance MonadIO m => MonadIO (CatchT m) where
  liftIO = lift . liftIO

instance Monad m => MonadThrow (CatchT m) where
  throwM = CatchT . return . Left . toException

instance Monad m => MonadCatch (CatchT m) where
  catch (CatchT m) h = CatchT (m >>= \r -> case r of
    Left e -> case fromException e of
      Just e' -> runCatchT (h e')
      Nothing -> return (Left e)
    Right a -> return (Right a))
