{-# LANGUAGE RankNTypes, ExistentialQuantification, FlexibleInstances #-}
-- | Monads in which exceptions are thrown and caught.
module Control.Monad.Catch
  ( MonadThrow (..), MonadCatch (..), MonadMask (..), ExitCase (..)
  , mask_, uninterruptibleMask_, catchAll, catchIOError, catchIf, catchJust, handle, handleAll, handleIOError
  , handleIf, handleJust, try, tryJust, onException, onError, bracket, bracket_, finally, bracketOnError
  , catches, Handler (..), Exception (..), SomeException (..)
  ) where

import qualified Control.Monad.Trans.RWS.Strict as StrictRWS
import qualified Control.Monad.Trans.RWS.Lazy as RWS
import Control.Monad.Trans.Cont (ContT)
import Control.Monad.ST.Unsafe (unsafeIOToST)
import Control.Monad.ST (ST)
import Control.Exception (Exception (..), SomeException (..))
import qualified Control.Exception as E
import Control.Monad.STM (STM, catchSTM, throwSTM)
import qualified Control.Monad.Trans.Except as Except
import Control.Monad.Trans.Except (ExceptT (..))
import Control.Monad.Trans.Class (lift)
import Control.Monad.Trans.Identity (IdentityT (..))
import Control.Monad.Trans.Maybe (MaybeT (..))
import Control.Monad.Trans.Reader (ReaderT (..))
import qualified Control.Monad.Trans.State.Lazy as Lazy
import qualified Control.Monad.Trans.State.Strict as Strict
import qualified Control.Monad.Trans.Writer.Lazy as LazyW
import qualified Control.Monad.Trans.Writer.Strict as StrictW

-- | Throws.
class Monad m => MonadThrow m where
  throwM :: Exception e => e -> m a

-- | Catches what it throws.
class MonadThrow m => MonadCatch m where
  catch :: Exception e => m a -> (e -> m a) -> m a

-- | How an action ended.
data ExitCase a = ExitCaseSuccess a | ExitCaseException SomeException | ExitCaseAbort
  deriving Show

-- | Masks asynchronous exceptions, and does something in any case.
class MonadCatch m => MonadMask m where
  mask :: ((forall a. m a -> m a) -> m b) -> m b
  uninterruptibleMask :: ((forall a. m a -> m a) -> m b) -> m b
  generalBracket :: m a -> (a -> ExitCase b -> m c) -> (a -> m b) -> m (b, c)

instance MonadThrow [] where
  throwM _ = []

instance MonadThrow Maybe where
  throwM _ = Nothing

instance MonadThrow (Either SomeException) where
  throwM = Left . toException

instance MonadCatch (Either SomeException) where
  catch (Left e) f = maybe (Left e) f (fromException e)
  catch x        _ = x

instance MonadThrow IO where
  throwM = E.throwIO

instance MonadCatch IO where
  catch = E.catch

instance MonadMask IO where
  mask = E.mask
  uninterruptibleMask = E.uninterruptibleMask
  generalBracket acquire release use = E.mask (\unmasked -> do
    resource <- acquire
    b <- E.catch (unmasked (use resource)) (\e -> do
      _ <- release resource (ExitCaseException e)
      E.throwIO (e :: SomeException))
    c <- release resource (ExitCaseSuccess b)
    return (b, c))

instance MonadThrow STM where
  throwM = throwSTM

instance MonadCatch STM where
  catch = catchSTM

instance MonadThrow m => MonadThrow (Lazy.StateT s m) where
  throwM = lift . throwM

instance MonadCatch m => MonadCatch (Lazy.StateT s m) where
  catch m f = Lazy.StateT (\s -> catch (Lazy.runStateT m s) (\e -> Lazy.runStateT (f e) s))

instance MonadMask m => MonadMask (Lazy.StateT s m) where
  mask f = Lazy.StateT (\s -> mask (\u -> Lazy.runStateT (f (\m -> Lazy.StateT (u . Lazy.runStateT m))) s))
  uninterruptibleMask f =
    Lazy.StateT (\s -> uninterruptibleMask (\u -> Lazy.runStateT (f (\m -> Lazy.StateT (u . Lazy.runStateT m))) s))
  generalBracket acquire release use = Lazy.StateT (\s0 -> do
    ((b, _), (c, s3)) <- generalBracket (Lazy.runStateT acquire s0)
      (\(resource, s1) end -> case end of
        ExitCaseSuccess (b, s2) -> Lazy.runStateT (release resource (ExitCaseSuccess b)) s2
        ExitCaseException e     -> Lazy.runStateT (release resource (ExitCaseException e)) s1
        ExitCaseAbort           -> Lazy.runStateT (release resource ExitCaseAbort) s1)
      (\(resource, s1) -> Lazy.runStateT (use resource) s1)
    return ((b, c), s3))

instance (Monoid w, MonadThrow m) => MonadThrow (LazyW.WriterT w m) where
  throwM = lift . throwM

instance (Monoid w, MonadCatch m) => MonadCatch (LazyW.WriterT w m) where
  catch m f = LazyW.WriterT (catch (LazyW.runWriterT m) (\e -> LazyW.runWriterT (f e)))

instance MonadThrow m => MonadThrow (Strict.StateT s m) where
  throwM = lift . throwM

instance MonadCatch m => MonadCatch (Strict.StateT s m) where
  catch m f = Strict.StateT (\s -> catch (Strict.runStateT m s) (\e -> Strict.runStateT (f e) s))

instance MonadMask m => MonadMask (Strict.StateT s m) where
  mask f = Strict.StateT (\s -> mask (\u -> Strict.runStateT (f (\m -> Strict.StateT (u . Strict.runStateT m))) s))
  uninterruptibleMask f =
    Strict.StateT (\s -> uninterruptibleMask (\u -> Strict.runStateT (f (\m -> Strict.StateT (u . Strict.runStateT m))) s))
  generalBracket acquire release use = Strict.StateT (\s0 -> do
    ((b, _), (c, s3)) <- generalBracket (Strict.runStateT acquire s0)
      (\(resource, s1) end -> case end of
        ExitCaseSuccess (b, s2) -> Strict.runStateT (release resource (ExitCaseSuccess b)) s2
        ExitCaseException e     -> Strict.runStateT (release resource (ExitCaseException e)) s1
        ExitCaseAbort           -> Strict.runStateT (release resource ExitCaseAbort) s1)
      (\(resource, s1) -> Strict.runStateT (use resource) s1)
    return ((b, c), s3))

instance (Monoid w, MonadThrow m) => MonadThrow (StrictW.WriterT w m) where
  throwM = lift . throwM

instance (Monoid w, MonadCatch m) => MonadCatch (StrictW.WriterT w m) where
  catch m f = StrictW.WriterT (catch (StrictW.runWriterT m) (\e -> StrictW.runWriterT (f e)))

instance MonadThrow m => MonadThrow (ReaderT r m) where
  throwM = lift . throwM

instance MonadCatch m => MonadCatch (ReaderT r m) where
  catch m f = ReaderT (\r -> catch (runReaderT m r) (\e -> runReaderT (f e) r))

instance MonadMask m => MonadMask (ReaderT r m) where
  mask f = ReaderT (\r -> mask (\u -> runReaderT (f (\m -> ReaderT (u . runReaderT m))) r))
  uninterruptibleMask f =
    ReaderT (\r -> uninterruptibleMask (\u -> runReaderT (f (\m -> ReaderT (u . runReaderT m))) r))
  generalBracket acquire release use = ReaderT (\r -> generalBracket (runReaderT acquire r)
    (\resource end -> runReaderT (release resource end) r) (\resource -> runReaderT (use resource) r))

instance MonadThrow m => MonadThrow (IdentityT m) where
  throwM = lift . throwM

instance MonadCatch m => MonadCatch (IdentityT m) where
  catch m f = IdentityT (catch (runIdentityT m) (runIdentityT . f))

instance MonadThrow m => MonadThrow (MaybeT m) where
  throwM = lift . throwM

instance MonadCatch m => MonadCatch (MaybeT m) where
  catch m f = MaybeT (catch (runMaybeT m) (runMaybeT . f))

instance MonadThrow m => MonadThrow (ExceptT e m) where
  throwM = lift . throwM

instance MonadCatch m => MonadCatch (ExceptT e m) where
  catch m f = ExceptT (catch (runExceptT' m) (runExceptT' . f))

instance MonadMask m => MonadMask (ExceptT e m) where
  mask f = ExceptT (mask (\u -> runExceptT' (f (ExceptT . u . runExceptT'))))
  uninterruptibleMask f = ExceptT (uninterruptibleMask (\u -> runExceptT' (f (ExceptT . u . runExceptT'))))
  generalBracket acquire release use = ExceptT (do
    (eb, ec) <- generalBracket (runExceptT' acquire)
      (\found end -> case found of
        Left e         -> return (Left e)
        Right resource -> case end of
          ExitCaseSuccess (Right b) -> runExceptT' (release resource (ExitCaseSuccess b))
          ExitCaseException e       -> runExceptT' (release resource (ExitCaseException e))
          _                         -> runExceptT' (release resource ExitCaseAbort))
      (either (return . Left) (runExceptT' . use))
    return (do { c <- ec; b <- eb; return (b, c) }))

runExceptT' :: ExceptT e m a -> m (Either e a)
runExceptT' = Except.runExceptT

mask_, uninterruptibleMask_ :: MonadMask m => m a -> m a
mask_ m = mask (\_ -> m)
uninterruptibleMask_ m = uninterruptibleMask (\_ -> m)

-- | All exceptions; those of actions; those with a property.
catchAll :: MonadCatch m => m a -> (SomeException -> m a) -> m a
catchAll = catch

catchIOError :: MonadCatch m => m a -> (IOError -> m a) -> m a
catchIOError = catch

catchIf :: (MonadCatch m, Exception e) => (e -> Bool) -> m a -> (e -> m a) -> m a
catchIf p m f = catch m (\e -> if p e then f e else throwM e)

catchJust :: (MonadCatch m, Exception e) => (e -> Maybe b) -> m a -> (b -> m a) -> m a
catchJust p m f = catch m (\e -> maybe (throwM e) f (p e))

handle :: (MonadCatch m, Exception e) => (e -> m a) -> m a -> m a
handle = flip catch

handleAll :: MonadCatch m => (SomeException -> m a) -> m a -> m a
handleAll = handle

handleIOError :: MonadCatch m => (IOError -> m a) -> m a -> m a
handleIOError = handle

handleIf :: (MonadCatch m, Exception e) => (e -> Bool) -> (e -> m a) -> m a -> m a
handleIf p = flip (catchIf p)

handleJust :: (MonadCatch m, Exception e) => (e -> Maybe b) -> (b -> m a) -> m a -> m a
handleJust p = flip (catchJust p)

try :: (MonadCatch m, Exception e) => m a -> m (Either e a)
try m = catch (fmap Right m) (return . Left)

tryJust :: (MonadCatch m, Exception e) => (e -> Maybe b) -> m a -> m (Either b a)
tryJust p m = catch (fmap Right m) (\e -> maybe (throwM e) (return . Left) (p e))

onException :: MonadCatch m => m a -> m b -> m a
onException m after = catchAll m (\e -> after >> throwM e)

onError :: MonadMask m => m a -> m b -> m a
onError m after = bracketOnError (return ()) (const after) (const m)

-- | A resource, what is done with it in the end, and its use.
bracket :: MonadMask m => m a -> (a -> m c) -> (a -> m b) -> m b
bracket acquire release = fmap fst . generalBracket acquire (\a _ -> release a)

bracket_ :: MonadMask m => m a -> m c -> m b -> m b
bracket_ before after m = bracket before (const after) (const m)

finally :: MonadMask m => m a -> m b -> m a
finally m after = bracket_ (return ()) after m

bracketOnError :: MonadMask m => m a -> (a -> m c) -> (a -> m b) -> m b
bracketOnError acquire release = fmap fst . generalBracket acquire (\a end -> case end of
  ExitCaseSuccess _ -> return ()
  _                 -> () <$ release a)

-- | A handler for one type of exceptions.
data Handler m a = forall e. Exception e => Handler (e -> m a)

-- | The first handler whose type fits.
catches :: (Foldable f, MonadCatch m) => m a -> f (Handler m a) -> m a
catches m handlers = catch m (\e -> foldr (attempt e) (throwM e) handlers)
  where
    attempt e (Handler f) rest = maybe rest f (fromException (e :: SomeException))

instance MonadThrow (ST s) where
  throwM = unsafeIOToST . E.throwIO

instance MonadThrow m => MonadThrow (ContT r m) where
  throwM = lift . throwM

instance (Monoid w, MonadThrow m) => MonadThrow (RWS.RWST r w s m) where
  throwM = lift . throwM

instance (Monoid w, MonadCatch m) => MonadCatch (RWS.RWST r w s m) where
  catch (RWS.RWST m) h = RWS.RWST (\r s -> catch (m r s) (\e -> RWS.runRWST (h e) r s))

instance (Monoid w, MonadThrow m) => MonadThrow (StrictRWS.RWST r w s m) where
  throwM = lift . throwM

instance (Monoid w, MonadCatch m) => MonadCatch (StrictRWS.RWST r w s m) where
  catch (StrictRWS.RWST m) h = StrictRWS.RWST (\r s -> catch (m r s) (\e -> StrictRWS.runRWST (h e) r s))
