-- |
-- Lists of results of actions. It is a monad only if the order of the actions
-- does not matter; it is here for programs that are old.
module Control.Monad.Trans.List (ListT (..), mapListT, liftCallCC, liftCatch) where

import Control.Applicative
import Control.Monad
import Control.Monad.IO.Class
import Control.Monad.Trans.Class

newtype ListT m a = ListT { runListT :: m [a] }

mapListT :: (m [a] -> n [b]) -> ListT m a -> ListT n b
mapListT f = ListT . f . runListT

instance Functor m => Functor (ListT m) where
  fmap f = mapListT (fmap (map f))

instance Applicative m => Applicative (ListT m) where
  pure a = ListT (pure [a])
  ListT f <*> ListT x = ListT ((<*>) <$> f <*> x)

instance Applicative m => Alternative (ListT m) where
  empty = ListT (pure [])
  ListT x <|> ListT y = ListT ((++) <$> x <*> y)

instance Monad m => Monad (ListT m) where
  m >>= k = ListT (runListT m >>= fmap concat . mapM (runListT . k))

instance Monad m => MonadFail (ListT m) where
  fail _ = ListT (return [])

instance Monad m => MonadPlus (ListT m)

instance MonadTrans ListT where
  lift m = ListT (m >>= \a -> return [a])

instance MonadIO m => MonadIO (ListT m) where
  liftIO = lift . liftIO

instance Foldable f => Foldable (ListT f) where
  foldMap f (ListT a) = foldMap (foldMap f) a

instance Traversable f => Traversable (ListT f) where
  traverse f (ListT a) = ListT <$> traverse (traverse f) a

liftCallCC :: ((([a] -> m [b]) -> m [a]) -> m [a]) -> ((a -> ListT m b) -> ListT m a) -> ListT m a
liftCallCC callCC f = ListT (callCC (\c -> runListT (f (\a -> ListT (c [a])))))

liftCatch :: (m [a] -> (e -> m [a]) -> m [a]) -> ListT m a -> (e -> ListT m a) -> ListT m a
liftCatch catchE m h = ListT (catchE (runListT m) (runListT . h))
