{-# LANGUAGE FlexibleInstances, FunctionalDependencies, MultiParamTypeClasses, UndecidableInstances #-}
-- |
-- Monads in which computations fail with a value.
module Control.Monad.Error.Class (Error (..), MonadError (..), liftEither) where

import Control.Exception (IOException, catch, ioError)
import Control.Monad.Trans.Class (lift)
import Control.Monad.Trans.Error (Error (..), ErrorT)
import qualified Control.Monad.Trans.Error as Error
import Control.Monad.Trans.Except (ExceptT)
import qualified Control.Monad.Trans.Except as Except
import Control.Monad.Trans.Identity (IdentityT (..))
import Control.Monad.Trans.Maybe (MaybeT)
import qualified Control.Monad.Trans.Maybe as Maybe
import qualified Control.Monad.Trans.RWS.Lazy as LazyRWS
import qualified Control.Monad.Trans.RWS.Strict as StrictRWS
import Control.Monad.Trans.Reader (ReaderT)
import qualified Control.Monad.Trans.Reader as Reader
import qualified Control.Monad.Trans.State.Lazy as Lazy
import qualified Control.Monad.Trans.State.Strict as Strict
import qualified Control.Monad.Trans.Writer.Lazy as LazyWriter
import qualified Control.Monad.Trans.Writer.Strict as StrictWriter

-- | Monads in which computations fail with an @e@, which the monad determines.
class Monad m => MonadError e m | m -> e where
  {-# MINIMAL throwError, catchError #-}
  -- | Failure.
  throwError :: e -> m a

  -- | With a handler of failures.
  catchError :: m a -> (e -> m a) -> m a

-- | A failure or a result as a computation.
liftEither :: MonadError e m => Either e a -> m a
liftEither = either throwError return

instance MonadError IOException IO where
  throwError = ioError
  catchError = catch

instance MonadError () Maybe where
  throwError () = Nothing
  catchError Nothing h = h ()
  catchError m _       = m

instance MonadError e (Either e) where
  throwError = Left
  catchError (Left e) h = h e
  catchError m _        = m

instance Monad m => MonadError e (ExceptT e m) where
  throwError = Except.throwE
  catchError = Except.catchE

instance (Monad m, Error e) => MonadError e (ErrorT e m) where
  throwError = Error.throwError
  catchError = Error.catchError

instance MonadError e m => MonadError e (IdentityT m) where
  throwError = lift . throwError
  catchError m h = IdentityT (catchError (runIdentityT m) (runIdentityT . h))

instance MonadError e m => MonadError e (MaybeT m) where
  throwError = lift . throwError
  catchError = Maybe.liftCatch catchError

instance MonadError e m => MonadError e (ReaderT r m) where
  throwError = lift . throwError
  catchError = Reader.liftCatch catchError

instance (Monoid w, MonadError e m) => MonadError e (LazyRWS.RWST r w s m) where
  throwError = lift . throwError
  catchError = LazyRWS.liftCatch catchError

instance (Monoid w, MonadError e m) => MonadError e (StrictRWS.RWST r w s m) where
  throwError = lift . throwError
  catchError = StrictRWS.liftCatch catchError

instance MonadError e m => MonadError e (Lazy.StateT s m) where
  throwError = lift . throwError
  catchError = Lazy.liftCatch catchError

instance MonadError e m => MonadError e (Strict.StateT s m) where
  throwError = lift . throwError
  catchError = Strict.liftCatch catchError

instance (Monoid w, MonadError e m) => MonadError e (LazyWriter.WriterT w m) where
  throwError = lift . throwError
  catchError = LazyWriter.liftCatch catchError

instance (Monoid w, MonadError e m) => MonadError e (StrictWriter.WriterT w m) where
  throwError = lift . throwError
  catchError = StrictWriter.liftCatch catchError
