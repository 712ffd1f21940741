-- |
-- Computations in an environment.
module Control.Monad.Trans.Reader
  ( Reader, reader, runReader, mapReader, withReader
  , ReaderT (..), mapReaderT, withReaderT
  , ask, local, asks, liftCallCC, liftCatch
  ) where

import Control.Monad.Zip (MonadZip (..))
import Control.Applicative
import Control.Monad
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Identity

-- | A function of an environment.
type Reader r = ReaderT r Identity

-- | A function from an environment to an action.
newtype ReaderT r m a = ReaderT { runReaderT :: r -> m a }

-- | The computation of a function.
reader :: Monad m => (r -> a) -> ReaderT r m a
reader f = ReaderT (return . f)

-- | The result in an environment.
runReader :: Reader r a -> r -> a
runReader m = runIdentity . runReaderT m

-- | With a function applied to the result.
mapReader :: (a -> b) -> Reader r a -> Reader r b
mapReader f = mapReaderT (Identity . f . runIdentity)

-- | In an environment that a function makes.
withReader :: (r' -> r) -> Reader r a -> Reader r' a
withReader = withReaderT

-- | A transformation of the computation inside.
mapReaderT :: (m a -> n b) -> ReaderT r m a -> ReaderT r n b
mapReaderT f m = ReaderT (f . runReaderT m)

-- | In an environment that a function makes.
withReaderT :: (r' -> r) -> ReaderT r m a -> ReaderT r' m a
withReaderT f m = ReaderT (runReaderT m . f)

instance Functor m => Functor (ReaderT r m) where
  fmap f m = ReaderT (\r -> fmap f (runReaderT m r))
  {-# INLINE fmap #-}

instance Applicative m => Applicative (ReaderT r m) where
  pure a = ReaderT (\_ -> pure a)
  mf <*> mx = ReaderT (\r -> runReaderT mf r <*> runReaderT mx r)
  m *> n = ReaderT (\r -> runReaderT m r *> runReaderT n r)
  m <* n = ReaderT (\r -> runReaderT m r <* runReaderT n r)
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}
  {-# INLINE (*>) #-}
  {-# INLINE (<*) #-}

instance Alternative m => Alternative (ReaderT r m) where
  empty = ReaderT (\_ -> empty)
  m <|> n = ReaderT (\r -> runReaderT m r <|> runReaderT n r)

instance Monad m => Monad (ReaderT r m) where
  m >>= k = ReaderT (\r -> do
    a <- runReaderT m r
    runReaderT (k a) r)
  (>>) = (*>)
  {-# INLINE (>>=) #-}
  {-# INLINE (>>) #-}

instance MonadFail m => MonadFail (ReaderT r m) where
  fail message = ReaderT (\_ -> Control.Monad.Fail.fail message)

instance MonadPlus m => MonadPlus (ReaderT r m)

instance MonadFix m => MonadFix (ReaderT r m) where
  mfix f = ReaderT (\r -> mfix (\a -> runReaderT (f a) r))

instance MonadIO m => MonadIO (ReaderT r m) where
  liftIO = lift . liftIO

instance MonadTrans (ReaderT r) where
  lift m = ReaderT (\_ -> m)

-- | The environment.
ask :: Monad m => ReaderT r m r
ask = ReaderT return

-- | In a changed environment.
local :: (r -> r) -> ReaderT r m a -> ReaderT r m a
local = withReaderT

-- | A function of the environment.
asks :: Monad m => (r -> a) -> ReaderT r m a
asks f = ReaderT (return . f)

-- | Call with current continuation.
liftCallCC
  :: (((a -> m b) -> m a) -> m a) -> ((a -> ReaderT r m b) -> ReaderT r m a) -> ReaderT r m a
liftCallCC callCC f = ReaderT (\r -> callCC (\c -> runReaderT (f (ReaderT . const . c)) r))

-- | A handler of failures.
liftCatch
  :: (m a -> (e -> m a) -> m a) -> ReaderT r m a -> (e -> ReaderT r m a) -> ReaderT r m a
liftCatch catchE m h = ReaderT (\r -> runReaderT m r `catchE` \e -> runReaderT (h e) r)

instance MonadZip m => MonadZip (ReaderT r m) where
  mzipWith f (ReaderT m) (ReaderT n) = ReaderT (\r -> mzipWith f (m r) (n r))
