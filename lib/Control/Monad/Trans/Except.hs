-- |
-- Computations that can fail with a value.
module Control.Monad.Trans.Except
  ( Except, except, runExcept, mapExcept, withExcept
  , ExceptT (..), runExceptT, mapExceptT, withExceptT
  , throwE, catchE
  , liftCallCC, liftListen, liftPass
  ) where

import Control.Applicative
import Control.Monad
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Classes
import Data.Functor.Identity

-- | A result or a failure.
type Except e = ExceptT e Identity

-- | An action that gives a result or a failure.
newtype ExceptT e m a = ExceptT (m (Either e a))

-- | The computation with this outcome.
except :: Monad m => Either e a -> ExceptT e m a
except m = ExceptT (return m)

-- | The outcome.
runExcept :: Except e a -> Either e a
runExcept (ExceptT m) = runIdentity m

-- | With a function applied to the outcome.
mapExcept :: (Either e a -> Either e' b) -> Except e a -> Except e' b
mapExcept f = mapExceptT (Identity . f . runIdentity)

-- | With a function applied to the failure.
withExcept :: (e -> e') -> Except e a -> Except e' a
withExcept = withExceptT

-- | The action inside.
runExceptT :: ExceptT e m a -> m (Either e a)
runExceptT (ExceptT m) = m

-- | A transformation of the computation inside.
mapExceptT :: (m (Either e a) -> n (Either e' b)) -> ExceptT e m a -> ExceptT e' n b
mapExceptT f m = ExceptT (f (runExceptT m))

-- | With a function applied to the failure.
withExceptT :: Functor m => (e -> e') -> ExceptT e m a -> ExceptT e' m a
withExceptT f = mapExceptT (fmap (either (Left . f) Right))

instance (Eq e, Eq1 m) => Eq1 (ExceptT e m) where
  liftEq eq (ExceptT x) (ExceptT y) = liftEq (liftEq eq) x y

instance (Ord e, Ord1 m) => Ord1 (ExceptT e m) where
  liftCompare c (ExceptT x) (ExceptT y) = liftCompare (liftCompare c) x y

instance (Show e, Show1 m) => Show1 (ExceptT e m) where
  liftShowsPrec sp sl d (ExceptT m) = showsUnaryWith (liftShowsPrec sp' sl') "ExceptT" d m
    where
      sp' = liftShowsPrec sp sl
      sl' = liftShowList sp sl

instance (Eq e, Eq1 m, Eq a) => Eq (ExceptT e m a) where
  (==) = eq1

instance (Ord e, Ord1 m, Ord a) => Ord (ExceptT e m a) where
  compare = compare1

instance (Show e, Show1 m, Show a) => Show (ExceptT e m a) where
  showsPrec = showsPrec1

instance Functor m => Functor (ExceptT e m) where
  fmap f (ExceptT m) = ExceptT (fmap (fmap f) m)
  {-# INLINE fmap #-}

instance Foldable f => Foldable (ExceptT e f) where
  foldMap f (ExceptT m) = foldMap (either (const mempty) f) m

instance Traversable f => Traversable (ExceptT e f) where
  traverse f (ExceptT m) = ExceptT <$> traverse (either (pure . Left) (fmap Right . f)) m

instance Monad m => Applicative (ExceptT e m) where
  pure a = ExceptT (return (Right a))
  ExceptT mf <*> ExceptT mx = ExceptT (do
    f <- mf
    case f of
      Left e  -> return (Left e)
      Right g -> do
        x <- mx
        case x of
          Left e  -> return (Left e)
          Right y -> return (Right (g y)))
  m *> k = m >>= \_ -> k
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}
  {-# INLINE (*>) #-}

instance Monad m => Monad (ExceptT e m) where
  ExceptT m >>= k = ExceptT (do
    a <- m
    case a of
      Left e  -> return (Left e)
      Right x -> runExceptT (k x))
  {-# INLINE (>>=) #-}

instance (Monad m, Monoid e) => Alternative (ExceptT e m) where
  empty = ExceptT (return (Left mempty))
  ExceptT m <|> ExceptT n = ExceptT (do
    a <- m
    case a of
      Left e  -> fmap (either (Left . mappend e) Right) n
      Right x -> return (Right x))

instance (Monad m, Monoid e) => MonadPlus (ExceptT e m)

instance MonadFail m => MonadFail (ExceptT e m) where
  fail message = ExceptT (Control.Monad.Fail.fail message)

instance MonadFix m => MonadFix (ExceptT e m) where
  mfix f = ExceptT (mfix (runExceptT . f . either (const bomb) id))
    where bomb = error "mfix (ExceptT): inner computation returned Left value"

instance MonadIO m => MonadIO (ExceptT e m) where
  liftIO = lift . liftIO

instance MonadTrans (ExceptT e) where
  lift m = ExceptT (fmap Right m)

-- | Failure.
throwE :: Monad m => e -> ExceptT e m a
throwE = ExceptT . return . Left

-- | With a handler of failures.
catchE :: Monad m => ExceptT e m a -> (e -> ExceptT e' m a) -> ExceptT e' m a
m `catchE` h = ExceptT (do
  a <- runExceptT m
  case a of
    Left e  -> runExceptT (h e)
    Right x -> return (Right x))

-- | Call with current continuation.
liftCallCC
  :: (((Either e a -> m (Either e b)) -> m (Either e a)) -> m (Either e a))
  -> ((a -> ExceptT e m b) -> ExceptT e m a) -> ExceptT e m a
liftCallCC callCC f = ExceptT (callCC (\c -> runExceptT (f (\a -> ExceptT (c (Right a))))))

-- | Listening to the output of the inner monad.
liftListen
  :: Monad m => (m (Either e a) -> m (Either e a, w)) -> ExceptT e m a -> ExceptT e m (a, w)
liftListen listen = mapExceptT (\m -> do
  (a, w) <- listen m
  return (fmap (\r -> (r, w)) a))

-- | Changing the output of the inner monad.
liftPass
  :: Monad m => (m (Either e a, w -> w) -> m (Either e a))
  -> ExceptT e m (a, w -> w) -> ExceptT e m a
liftPass pass = mapExceptT (\m -> pass (do
  a <- m
  return (case a of
    Left e       -> (Left e, id)
    Right (r, f) -> (Right r, f))))
