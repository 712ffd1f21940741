-- |
-- The transformer that adds nothing.
module Control.Monad.Trans.Identity (IdentityT (..), mapIdentityT, liftCatch, liftCallCC) where

import Control.Monad.Zip (MonadZip (..))
import Control.Applicative
import Control.Monad
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Classes

-- | An action of the inner monad under another name.
newtype IdentityT f a = IdentityT { runIdentityT :: f a }

-- | A transformation of the computation inside.
mapIdentityT :: (m a -> n b) -> IdentityT m a -> IdentityT n b
mapIdentityT f = IdentityT . f . runIdentityT

-- | The inner monad's way to catch, and to call with the current continuation.
liftCatch :: (m a -> (e -> m a) -> m a) -> IdentityT m a -> (e -> IdentityT m a) -> IdentityT m a
liftCatch f m h = IdentityT (f (runIdentityT m) (runIdentityT . h))

liftCallCC
  :: (((a -> m b) -> m a) -> m a) -> ((a -> IdentityT m b) -> IdentityT m a) -> IdentityT m a
liftCallCC callCC f = IdentityT (callCC (\c -> runIdentityT (f (IdentityT . c))))

instance Eq1 f => Eq1 (IdentityT f) where
  liftEq eq (IdentityT x) (IdentityT y) = liftEq eq x y

instance Ord1 f => Ord1 (IdentityT f) where
  liftCompare c (IdentityT x) (IdentityT y) = liftCompare c x y

instance Show1 f => Show1 (IdentityT f) where
  liftShowsPrec sp sl d (IdentityT m) =
    showsUnaryWith (liftShowsPrec sp sl) "IdentityT" d m

instance (Eq1 f, Eq a) => Eq (IdentityT f a) where
  (==) = eq1

instance (Ord1 f, Ord a) => Ord (IdentityT f a) where
  compare = compare1

instance (Show1 f, Show a) => Show (IdentityT f a) where
  showsPrec = showsPrec1

instance Functor m => Functor (IdentityT m) where
  fmap f (IdentityT m) = IdentityT (fmap f m)
  {-# INLINE fmap #-}

instance Foldable f => Foldable (IdentityT f) where
  foldMap f (IdentityT t) = foldMap f t

instance Traversable f => Traversable (IdentityT f) where
  traverse f (IdentityT t) = IdentityT <$> traverse f t

instance Applicative m => Applicative (IdentityT m) where
  pure x = IdentityT (pure x)
  IdentityT f <*> IdentityT x = IdentityT (f <*> x)
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}

instance Alternative m => Alternative (IdentityT m) where
  empty = IdentityT empty
  IdentityT a <|> IdentityT b = IdentityT (a <|> b)

instance Monad m => Monad (IdentityT m) where
  IdentityT m >>= k = IdentityT (m >>= runIdentityT . k)
  {-# INLINE (>>=) #-}

instance MonadFail m => MonadFail (IdentityT m) where
  fail s = IdentityT (Control.Monad.Fail.fail s)

instance MonadPlus m => MonadPlus (IdentityT m)

instance MonadFix m => MonadFix (IdentityT m) where
  mfix f = IdentityT (mfix (runIdentityT . f))

instance MonadIO m => MonadIO (IdentityT m) where
  liftIO = IdentityT . liftIO

instance MonadTrans IdentityT where
  lift = IdentityT

instance MonadZip m => MonadZip (IdentityT m) where
  mzipWith f (IdentityT m) (IdentityT n) = IdentityT (mzipWith f m n)
