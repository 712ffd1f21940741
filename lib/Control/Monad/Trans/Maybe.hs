-- |
-- Computations that can fail.
module Control.Monad.Trans.Maybe
  ( MaybeT (..), mapMaybeT, maybeToExceptT, exceptToMaybeT
  , liftCallCC, liftCatch, liftListen, liftPass
  ) where

import Control.Applicative
import Control.Monad
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Control.Monad.Trans.Except (ExceptT (..))
import Data.Functor.Classes

-- | An action that gives a result or none.
newtype MaybeT m a = MaybeT { runMaybeT :: m (Maybe a) }

-- | A transformation of the computation inside.
mapMaybeT :: (m (Maybe a) -> n (Maybe b)) -> MaybeT m a -> MaybeT n b
mapMaybeT f = MaybeT . f . runMaybeT

-- | With a value for failure.
maybeToExceptT :: Functor m => e -> MaybeT m a -> ExceptT e m a
maybeToExceptT e (MaybeT m) = ExceptT (fmap (maybe (Left e) Right) m)

-- | Without the value of failure.
exceptToMaybeT :: Functor m => ExceptT e m a -> MaybeT m a
exceptToMaybeT (ExceptT m) = MaybeT (fmap (either (const Nothing) Just) m)

instance Eq1 m => Eq1 (MaybeT m) where
  liftEq eq (MaybeT x) (MaybeT y) = liftEq (liftEq eq) x y

instance Ord1 m => Ord1 (MaybeT m) where
  liftCompare c (MaybeT x) (MaybeT y) = liftCompare (liftCompare c) x y

instance Show1 m => Show1 (MaybeT m) where
  liftShowsPrec sp sl d (MaybeT m) = showsUnaryWith (liftShowsPrec sp' sl') "MaybeT" d m
    where
      sp' = liftShowsPrec sp sl
      sl' = liftShowList sp sl

instance (Eq1 m, Eq a) => Eq (MaybeT m a) where
  (==) = eq1

instance (Ord1 m, Ord a) => Ord (MaybeT m a) where
  compare = compare1

instance (Show1 m, Show a) => Show (MaybeT m a) where
  showsPrec = showsPrec1

instance Functor m => Functor (MaybeT m) where
  fmap f (MaybeT m) = MaybeT (fmap (fmap f) m)
  {-# INLINE fmap #-}

instance Foldable f => Foldable (MaybeT f) where
  foldMap f (MaybeT m) = foldMap (foldMap f) m

instance Traversable f => Traversable (MaybeT f) where
  traverse f (MaybeT m) = MaybeT <$> traverse (traverse f) m

instance Monad m => Applicative (MaybeT m) where
  pure a = MaybeT (return (Just a))
  mf <*> mx = MaybeT (do
    f <- runMaybeT mf
    case f of
      Nothing -> return Nothing
      Just g  -> do
        x <- runMaybeT mx
        case x of
          Nothing -> return Nothing
          Just y  -> return (Just (g y)))
  m *> k = m >>= \_ -> k
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}
  {-# INLINE (*>) #-}

instance Monad m => Monad (MaybeT m) where
  m >>= k = MaybeT (do
    a <- runMaybeT m
    case a of
      Nothing -> return Nothing
      Just x  -> runMaybeT (k x))
  {-# INLINE (>>=) #-}

instance Monad m => Alternative (MaybeT m) where
  empty = MaybeT (return Nothing)
  m <|> n = MaybeT (do
    a <- runMaybeT m
    case a of
      Nothing -> runMaybeT n
      Just _  -> return a)

instance Monad m => MonadPlus (MaybeT m)

instance Monad m => MonadFail (MaybeT m) where
  fail _ = MaybeT (return Nothing)

instance MonadFix m => MonadFix (MaybeT m) where
  mfix f = MaybeT (mfix (runMaybeT . f . maybe bomb id))
    where bomb = error "mfix (MaybeT): inner computation returned Nothing"

instance MonadIO m => MonadIO (MaybeT m) where
  liftIO = lift . liftIO

instance MonadTrans MaybeT where
  lift = MaybeT . fmap Just

-- | Call with current continuation.
liftCallCC
  :: (((Maybe a -> m (Maybe b)) -> m (Maybe a)) -> m (Maybe a))
  -> ((a -> MaybeT m b) -> MaybeT m a) -> MaybeT m a
liftCallCC callCC f = MaybeT (callCC (\c -> runMaybeT (f (MaybeT . c . Just))))

-- | A handler of failures of the inner monad.
liftCatch
  :: (m (Maybe a) -> (e -> m (Maybe a)) -> m (Maybe a))
  -> MaybeT m a -> (e -> MaybeT m a) -> MaybeT m a
liftCatch f m h = MaybeT (f (runMaybeT m) (runMaybeT . h))

-- | Listening to the output of the inner monad.
liftListen :: Monad m => (m (Maybe a) -> m (Maybe a, w)) -> MaybeT m a -> MaybeT m (a, w)
liftListen listen = mapMaybeT (\m -> do
  (a, w) <- listen m
  return (fmap (\r -> (r, w)) a))

-- | Changing the output of the inner monad.
liftPass :: Monad m => (m (Maybe a, w -> w) -> m (Maybe a)) -> MaybeT m (a, w -> w) -> MaybeT m a
liftPass pass = mapMaybeT (\m -> pass (do
  a <- m
  return (case a of
    Nothing     -> (Nothing, id)
    Just (r, f) -> (Just r, f))))
