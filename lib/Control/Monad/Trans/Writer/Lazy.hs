-- |
-- Computations with output that is collected. The pairs of result and output are
-- taken apart only when they are wanted.
module Control.Monad.Trans.Writer.Lazy
  ( Writer, writer, runWriter, execWriter, mapWriter
  , WriterT (..), execWriterT, mapWriterT
  , tell, listen, listens, pass, censor, liftCallCC, liftCatch
  ) where

import Data.Functor.Classes
import Control.Monad.Zip (MonadZip (..))
import Control.Applicative
import Control.Monad
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Identity

-- | A result and output.
type Writer w = WriterT w Identity

-- | An action that gives a result and output.
newtype WriterT w m a = WriterT { runWriterT :: m (a, w) }

-- | The computation with this result and this output.
writer :: Monad m => (a, w) -> WriterT w m a
writer = WriterT . return

-- | The result and the output.
runWriter :: Writer w a -> (a, w)
runWriter = runIdentity . runWriterT

-- | The output.
execWriter :: Writer w a -> w
execWriter m = snd (runWriter m)

-- | With a function applied to result and output.
mapWriter :: ((a, w) -> (b, w')) -> Writer w a -> Writer w' b
mapWriter f = mapWriterT (Identity . f . runIdentity)

-- | The output.
execWriterT :: Monad m => WriterT w m a -> m w
execWriterT m = do
  ~(_, w) <- runWriterT m
  return w

-- | A transformation of the computation inside.
mapWriterT :: (m (a, w) -> n (b, w')) -> WriterT w m a -> WriterT w' n b
mapWriterT f m = WriterT (f (runWriterT m))

instance Functor m => Functor (WriterT w m) where
  fmap f = mapWriterT (fmap (\ ~(a, w) -> (f a, w)))
  {-# INLINE fmap #-}

instance (Monoid w, Applicative m) => Applicative (WriterT w m) where
  pure a = WriterT (pure (a, mempty))
  mf <*> mx = WriterT (liftA2 k (runWriterT mf) (runWriterT mx))
    where k ~(f, w) ~(x, w') = (f x, w `mappend` w')
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}

instance (Monoid w, Alternative m) => Alternative (WriterT w m) where
  empty = WriterT empty
  m <|> n = WriterT (runWriterT m <|> runWriterT n)

instance (Monoid w, Monad m) => Monad (WriterT w m) where
  m >>= k = WriterT (do
    ~(a, w) <- runWriterT m
    ~(b, w') <- runWriterT (k a)
    return (b, w `mappend` w'))
  {-# INLINE (>>=) #-}

instance (Monoid w, MonadFail m) => MonadFail (WriterT w m) where
  fail message = WriterT (Control.Monad.Fail.fail message)

instance (Monoid w, MonadPlus m) => MonadPlus (WriterT w m)

instance (Monoid w, MonadFix m) => MonadFix (WriterT w m) where
  mfix f = WriterT (mfix (\ ~(a, _) -> runWriterT (f a)))

instance (Monoid w, MonadIO m) => MonadIO (WriterT w m) where
  liftIO = lift . liftIO

instance Monoid w => MonadTrans (WriterT w) where
  lift m = WriterT (do
    a <- m
    return (a, mempty))

-- | Output.
tell :: Monad m => w -> WriterT w m ()
tell w = writer ((), w)

-- | The result together with the output.
listen :: Monad m => WriterT w m a -> WriterT w m (a, w)
listen m = listens id m

-- | The result together with a function of the output.
listens :: Monad m => (w -> b) -> WriterT w m a -> WriterT w m (a, b)
listens f m = WriterT (do
  ~(a, w) <- runWriterT m
  return ((a, f w), w))

-- | The output changed by a function that is part of the result.
pass :: Monad m => WriterT w m (a, w -> w) -> WriterT w m a
pass m = WriterT (do
  ~((a, f), w) <- runWriterT m
  return (a, f w))

-- | The output changed by a function.
censor :: Monad m => (w -> w) -> WriterT w m a -> WriterT w m a
censor f m = WriterT (do
  ~(a, w) <- runWriterT m
  return (a, f w))

-- | Call with current continuation.
liftCallCC
  :: Monoid w => ((((a, w) -> m (b, w)) -> m (a, w)) -> m (a, w))
  -> ((a -> WriterT w m b) -> WriterT w m a) -> WriterT w m a
liftCallCC callCC f = WriterT (callCC (\c -> runWriterT (f (\a -> WriterT (c (a, mempty))))))

-- | A handler of failures.
liftCatch
  :: (m (a, w) -> (e -> m (a, w)) -> m (a, w))
  -> WriterT w m a -> (e -> WriterT w m a) -> WriterT w m a
liftCatch catchE m h = WriterT (runWriterT m `catchE` (runWriterT . h))

instance (Eq w, Eq1 m) => Eq1 (WriterT w m) where
  liftEq eq (WriterT a) (WriterT b) = liftEq (liftEq2 eq (==)) a b

instance (Ord w, Ord1 m) => Ord1 (WriterT w m) where
  liftCompare cmp (WriterT a) (WriterT b) = liftCompare (liftCompare2 cmp compare) a b

instance (Show w, Show1 m) => Show1 (WriterT w m) where
  liftShowsPrec sp sl d (WriterT m) = showsUnaryWith (liftShowsPrec sp' sl') "WriterT" d m
    where sp' = liftShowsPrec2 sp sl showsPrec showList
          sl' = liftShowList2 sp sl showsPrec showList

instance (Eq w, Eq1 m, Eq a) => Eq (WriterT w m a) where
  (==) = eq1

instance (Ord w, Ord1 m, Ord a) => Ord (WriterT w m a) where
  compare = compare1

instance (Show w, Show1 m, Show a) => Show (WriterT w m a) where
  showsPrec = showsPrec1

instance Foldable f => Foldable (WriterT w f) where
  foldMap f (WriterT m) = foldMap (f . fst) m

instance Traversable f => Traversable (WriterT w f) where
  traverse f (WriterT m) = WriterT <$> traverse (\(a, w) -> (\b -> (b, w)) <$> f a) m

instance (Monoid w, MonadZip m) => MonadZip (WriterT w m) where
  mzipWith f (WriterT x) (WriterT y) =
    WriterT (mzipWith (\ ~(a, w) ~(b, w') -> (f a b, w `mappend` w')) x y)
