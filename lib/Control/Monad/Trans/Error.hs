-- |
-- Computations that fail with an error that can be made of a text, so that
-- 'fail' makes one. "Control.Monad.Trans.Except" came after it.
module Control.Monad.Trans.Error
  ( Error (..), ErrorList (..), ErrorT (..), mapErrorT, throwError, catchError
  , liftCallCC, liftListen, liftPass
  ) where

import Control.Applicative
import Control.Exception (IOException)
import Control.Monad
import qualified Control.Monad.Fail as Fail
import Control.Monad.Fix
import Control.Monad.IO.Class
import Control.Monad.Trans.Class

-- | Errors that can be made of a text, or of nothing.
class Error a where
  noMsg :: a
  strMsg :: String -> a
  noMsg = strMsg ""
  strMsg _ = noMsg

instance Error IOException where
  strMsg = userError

-- | Lists of what can be made of a text.
class ErrorList a where
  listMsg :: String -> [a]

instance ErrorList Char where
  listMsg = id

instance ErrorList a => Error [a] where
  strMsg = listMsg

-- | A computation that fails with an @e@ or has an @a@.
newtype ErrorT e m a = ErrorT { runErrorT :: m (Either e a) }

mapErrorT :: (m (Either e a) -> n (Either e' b)) -> ErrorT e m a -> ErrorT e' n b
mapErrorT f m = ErrorT (f (runErrorT m))

instance Functor m => Functor (ErrorT e m) where
  fmap f (ErrorT m) = ErrorT (fmap (fmap f) m)

instance Foldable f => Foldable (ErrorT e f) where
  foldMap f (ErrorT m) = foldMap (either (const mempty) f) m

instance Traversable f => Traversable (ErrorT e f) where
  traverse f (ErrorT m) = ErrorT <$> traverse (either (pure . Left) (fmap Right . f)) m

instance (Functor m, Monad m) => Applicative (ErrorT e m) where
  pure = ErrorT . return . Right
  ErrorT mf <*> ErrorT mx = ErrorT (mf >>= \f -> case f of
    Left e  -> return (Left e)
    Right g -> fmap (fmap g) mx)

instance (Monad m, Error e) => Monad (ErrorT e m) where
  m >>= k = ErrorT (runErrorT m >>= either (return . Left) (runErrorT . k))

instance (Monad m, Error e) => Fail.MonadFail (ErrorT e m) where
  fail = ErrorT . return . Left . strMsg

instance (Functor m, Monad m, Error e) => Alternative (ErrorT e m) where
  empty = mzero
  (<|>) = mplus

instance (Monad m, Error e) => MonadPlus (ErrorT e m) where
  mzero = ErrorT (return (Left noMsg))
  mplus m n = ErrorT (runErrorT m >>= either (const (runErrorT n)) (return . Right))

instance (MonadFix m, Error e) => MonadFix (ErrorT e m) where
  mfix f = ErrorT (mfix (runErrorT . f . either (const (error "mfix ErrorT: failed")) id))

instance MonadTrans (ErrorT e) where
  lift = ErrorT . liftM Right

instance (Error e, MonadIO m) => MonadIO (ErrorT e m) where
  liftIO = lift . liftIO

throwError :: Monad m => e -> ErrorT e m a
throwError = ErrorT . return . Left

catchError :: Monad m => ErrorT e m a -> (e -> ErrorT e m a) -> ErrorT e m a
catchError m h = ErrorT (runErrorT m >>= either (runErrorT . h) (return . Right))

-- | Operations of the monad below, for this one.
liftCallCC :: (((Either e a -> m (Either e b)) -> m (Either e a)) -> m (Either e a))
  -> ((a -> ErrorT e m b) -> ErrorT e m a) -> ErrorT e m a
liftCallCC callCC f = ErrorT (callCC (\k -> runErrorT (f (ErrorT . k . Right))))

liftListen :: Monad m => (m (Either e a) -> m (Either e a, w)) -> ErrorT e m a -> ErrorT e m (a, w)
liftListen listen = mapErrorT (\m -> do
  (r, w) <- listen m
  return (fmap (\x -> (x, w)) r))

liftPass :: Monad m => (m (Either e a, w -> w) -> m (Either e a)) -> ErrorT e m (a, w -> w) -> ErrorT e m a
liftPass pass = mapErrorT (\m -> pass (do
  r <- m
  return (case r of
    Left e -> (Left e, id)
    Right (x, f) -> (Right x, f))))
