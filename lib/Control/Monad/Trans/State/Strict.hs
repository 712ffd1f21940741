-- |
-- Computations with a state that they read and write. The pairs of result and
-- state are taken apart at once; the state itself is as lazy as it is.
module Control.Monad.Trans.State.Strict
  ( State, state, runState, evalState, execState, mapState, withState
  , StateT (..), evalStateT, execStateT, mapStateT, withStateT
  , get, put, modify, modify', gets
  , liftCallCC, liftCallCC', liftCatch, liftListen, liftPass
  ) where

import Control.Applicative
import Control.Monad
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Identity

-- | A function from a state to a result and the next state.
type State s = StateT s Identity

-- region state
-- | A function from a state to an action that gives a result and the next state.
newtype StateT s m a = StateT { runStateT :: s -> m (a, s) }
-- end state

-- | The computation of a function.
state :: Monad m => (s -> (a, s)) -> StateT s m a
state f = StateT (return . f)

-- | The result and the last state, from a first state.
runState :: State s a -> s -> (a, s)
runState m = runIdentity . runStateT m

-- | The result, from a first state.
evalState :: State s a -> s -> a
evalState m s = fst (runState m s)

-- | The last state, from a first state.
execState :: State s a -> s -> s
execState m s = snd (runState m s)

-- | With a function applied to result and last state.
mapState :: ((a, s) -> (b, s)) -> State s a -> State s b
mapState f = mapStateT (Identity . f . runIdentity)

-- | With a function applied to the state before.
withState :: (s -> s) -> State s a -> State s a
withState = withStateT

-- | The result, from a first state.
evalStateT :: Monad m => StateT s m a -> s -> m a
evalStateT m s = do
  (a, _) <- runStateT m s
  return a

-- | The last state, from a first state.
execStateT :: Monad m => StateT s m a -> s -> m s
execStateT m s = do
  (_, s') <- runStateT m s
  return s'

-- | A transformation of the computation inside.
mapStateT :: (m (a, s) -> n (b, s)) -> StateT s m a -> StateT s n b
mapStateT f m = StateT (f . runStateT m)

-- | With a function applied to the state before.
withStateT :: (s -> s) -> StateT s m a -> StateT s m a
withStateT f m = StateT (runStateT m . f)

instance Functor m => Functor (StateT s m) where
  fmap f m = StateT (\s -> fmap (\(a, s') -> (f a, s')) (runStateT m s))
  {-# INLINE fmap #-}

-- region state-monad
instance Monad m => Applicative (StateT s m) where
  pure a = StateT (\s -> return (a, s))
  StateT mf <*> StateT mx = StateT (\s -> do
    (f, s') <- mf s
    (x, s'') <- mx s'
    return (f x, s''))
  m *> k = m >>= \_ -> k
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}
  {-# INLINE (*>) #-}

instance Monad m => Monad (StateT s m) where
  m >>= k = StateT (\s -> do
    (a, s') <- runStateT m s
    runStateT (k a) s')
  {-# INLINE (>>=) #-}
-- end state-monad

instance MonadPlus m => Alternative (StateT s m) where
  empty = StateT (\_ -> mzero)
  StateT m <|> StateT n = StateT (\s -> m s `mplus` n s)

instance MonadPlus m => MonadPlus (StateT s m)

instance MonadFail m => MonadFail (StateT s m) where
  fail message = StateT (\_ -> Control.Monad.Fail.fail message)

instance MonadFix m => MonadFix (StateT s m) where
  mfix f = StateT (\s -> mfix (\ ~(a, _) -> runStateT (f a) s))

instance MonadIO m => MonadIO (StateT s m) where
  liftIO = lift . liftIO

instance MonadTrans (StateT s) where
  lift m = StateT (\s -> do
    a <- m
    return (a, s))

-- | The state.
get :: Monad m => StateT s m s
get = StateT (\s -> return (s, s))

-- | Another state.
put :: Monad m => s -> StateT s m ()
put s = StateT (\_ -> return ((), s))

-- | The function applied to the state.
modify :: Monad m => (s -> s) -> StateT s m ()
modify f = StateT (\s -> return ((), f s))

-- | 'modify' that evaluates the new state.
modify' :: Monad m => (s -> s) -> StateT s m ()
modify' f = get >>= \s -> put $! f s

-- | A function of the state.
gets :: Monad m => (s -> a) -> StateT s m a
gets f = StateT (\s -> return (f s, s))

-- | Call with current continuation; leaving goes back to the state at entry.
liftCallCC
  :: ((((a, s) -> m (b, s)) -> m (a, s)) -> m (a, s))
  -> ((a -> StateT s m b) -> StateT s m a) -> StateT s m a
liftCallCC callCC f = StateT (\s ->
  callCC (\c -> runStateT (f (\a -> StateT (\_ -> c (a, s)))) s))

-- | Call with current continuation; leaving keeps the state.
liftCallCC'
  :: ((((a, s) -> m (b, s)) -> m (a, s)) -> m (a, s))
  -> ((a -> StateT s m b) -> StateT s m a) -> StateT s m a
liftCallCC' callCC f = StateT (\s ->
  callCC (\c -> runStateT (f (\a -> StateT (\s' -> c (a, s')))) s))

-- | A handler of failures, in the state of the entry.
liftCatch
  :: (m (a, s) -> (e -> m (a, s)) -> m (a, s))
  -> StateT s m a -> (e -> StateT s m a) -> StateT s m a
liftCatch catchE m h = StateT (\s -> runStateT m s `catchE` \e -> runStateT (h e) s)

-- | Listening to the output of the inner monad.
liftListen :: Monad m => (m (a, s) -> m ((a, s), w)) -> StateT s m a -> StateT s m (a, w)
liftListen listen m = StateT (\s -> do
  ((a, s'), w) <- listen (runStateT m s)
  return ((a, w), s'))

-- | Changing the output of the inner monad.
liftPass :: Monad m => (m ((a, s), b) -> m (a, s)) -> StateT s m (a, b) -> StateT s m a
liftPass pass m = StateT (\s -> pass (do
  ((a, f), s') <- runStateT m s
  return ((a, s'), f)))
