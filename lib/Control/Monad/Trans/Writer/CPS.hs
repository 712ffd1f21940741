-- |
-- Computations with output that is passed along as a state, so that a loop
-- which writes needs no stack.
module Control.Monad.Trans.Writer.CPS
  ( Writer, writer, runWriter, execWriter, mapWriter
  , WriterT, writerT, runWriterT, execWriterT, mapWriterT
  , tell, listen, listens, pass, censor, liftCallCC, liftCatch
  ) where

import Control.Applicative
import Control.Monad
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Identity

-- | A result and output.
type Writer w = WriterT w Identity

-- | A function from the output so far to an action that gives a result and
-- the output after it.
newtype WriterT w m a = Passing { passing :: w -> m (a, w) }

-- | The computation with this result and this output.
writer :: (Monoid w, Monad m) => (a, w) -> WriterT w m a
writer (a, w') = Passing (\w -> let wt = w `mappend` w' in wt `seq` return (a, wt))

-- | The result and the output.
runWriter :: Monoid w => Writer w a -> (a, w)
runWriter = runIdentity . runWriterT

-- | The output.
execWriter :: Monoid w => Writer w a -> w
execWriter = runIdentity . execWriterT

-- | With a function applied to result and output.
mapWriter :: (Monoid w, Monoid w') => ((a, w) -> (b, w')) -> Writer w a -> Writer w' b
mapWriter f = mapWriterT (Identity . f . runIdentity)

-- | The computation of an action that gives a result and output.
writerT :: (Functor m, Monoid w) => m (a, w) -> WriterT w m a
writerT m = Passing (\w -> fmap (\(a, w') -> let wt = w `mappend` w' in wt `seq` (a, wt)) m)

-- | The result and the output.
runWriterT :: Monoid w => WriterT w m a -> m (a, w)
runWriterT m = passing m mempty

-- | The output.
execWriterT :: (Monad m, Monoid w) => WriterT w m a -> m w
execWriterT m = fmap snd (runWriterT m)

-- | A transformation of the computation inside.
mapWriterT
  :: (Monad n, Monoid w, Monoid w') => (m (a, w) -> n (b, w')) -> WriterT w m a -> WriterT w' n b
mapWriterT f m = Passing (\w -> do
  (a, w') <- f (runWriterT m)
  let wt = w `mappend` w'
  wt `seq` return (a, wt))

instance Functor m => Functor (WriterT w m) where
  fmap f m = Passing (\w -> fmap (\(a, w') -> (f a, w')) (passing m w))
  {-# INLINE fmap #-}

instance Monad m => Applicative (WriterT w m) where
  pure a = Passing (\w -> return (a, w))
  mf <*> mx = Passing (\w -> do
    (f, w') <- passing mf w
    (x, w'') <- passing mx w'
    return (f x, w''))
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}

instance MonadPlus m => Alternative (WriterT w m) where
  empty = Passing (const mzero)
  m <|> n = Passing (\w -> passing m w `mplus` passing n w)

instance Monad m => Monad (WriterT w m) where
  m >>= k = Passing (\w -> do
    (a, w') <- passing m w
    passing (k a) w')
  {-# INLINE (>>=) #-}

instance MonadFail m => MonadFail (WriterT w m) where
  fail message = Passing (\_ -> Control.Monad.Fail.fail message)

instance MonadPlus m => MonadPlus (WriterT w m)

instance MonadFix m => MonadFix (WriterT w m) where
  mfix f = Passing (\w -> mfix (\ ~(a, _) -> passing (f a) w))

instance MonadIO m => MonadIO (WriterT w m) where
  liftIO = lift . liftIO

instance MonadTrans (WriterT w) where
  lift m = Passing (\w -> do
    a <- m
    return (a, w))

-- | Output.
tell :: (Monoid w, Monad m) => w -> WriterT w m ()
tell w = writer ((), w)

-- | The result together with the output.
listen :: (Monoid w, Monad m) => WriterT w m a -> WriterT w m (a, w)
listen = listens id

-- | The result together with a function of the output.
listens :: (Monoid w, Monad m) => (w -> b) -> WriterT w m a -> WriterT w m (a, b)
listens f m = Passing (\w -> do
  (a, w') <- runWriterT m
  let wt = w `mappend` w'
  wt `seq` return ((a, f w'), wt))

-- | The output changed by a function that is part of the result.
pass :: (Monoid w, Monoid w', Monad m) => WriterT w m (a, w -> w') -> WriterT w' m a
pass m = Passing (\w -> do
  ((a, f), w') <- runWriterT m
  let wt = w `mappend` f w'
  wt `seq` return (a, wt))

-- | The output changed by a function.
censor :: (Monoid w, Monad m) => (w -> w) -> WriterT w m a -> WriterT w m a
censor f m = Passing (\w -> do
  (a, w') <- runWriterT m
  let wt = w `mappend` f w'
  wt `seq` return (a, wt))

-- | The inner monad's way to call with the current continuation, and to catch.
liftCallCC
  :: ((((a, w) -> m (b, w)) -> m (a, w)) -> m (a, w)) -> ((a -> WriterT w m b) -> WriterT w m a) -> WriterT w m a
liftCallCC callCC f = Passing (\w -> callCC (\c -> passing (f (\a -> Passing (\_ -> c (a, w)))) w))

liftCatch :: (m (a, w) -> (e -> m (a, w)) -> m (a, w)) -> WriterT w m a -> (e -> WriterT w m a) -> WriterT w m a
liftCatch catchE m h = Passing (\w -> passing m w `catchE` \e -> passing (h e) w)
