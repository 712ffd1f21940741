-- |
-- Computations with an environment, output and a state. The output is passed
-- along as a state, so that a loop which writes needs no stack.
module Control.Monad.Trans.RWS.CPS
  ( RWS, rws, runRWS, evalRWS, execRWS, mapRWS, withRWS
  , RWST, rwsT, runRWST, evalRWST, execRWST, mapRWST, withRWST
  , reader, ask, local, asks
  , writer, tell, listen, listens, pass, censor
  , state, get, put, modify, gets
  ) where

import Control.Applicative
import Control.Monad
import Control.Monad.Fix (MonadFix (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Identity

type RWS r w s = RWST r w s Identity

-- | A function from environment, state and the output so far.
newtype RWST r w s m a = Passing { passing :: r -> s -> w -> m (a, s, w) }

rws :: Monoid w => (r -> s -> (a, s, w)) -> RWS r w s a
rws f = rwsT (\r s -> Identity (f r s))

runRWS :: Monoid w => RWS r w s a -> r -> s -> (a, s, w)
runRWS m r s = runIdentity (runRWST m r s)

evalRWS :: Monoid w => RWS r w s a -> r -> s -> (a, w)
evalRWS m r s = let (a, _, w) = runRWS m r s in (a, w)

execRWS :: Monoid w => RWS r w s a -> r -> s -> (s, w)
execRWS m r s = let (_, s', w) = runRWS m r s in (s', w)

mapRWS :: (Monoid w, Monoid w') => ((a, s, w) -> (b, s, w')) -> RWS r w s a -> RWS r w' s b
mapRWS f = mapRWST (Identity . f . runIdentity)

withRWS :: (r' -> s -> (r, s)) -> RWS r w s a -> RWS r' w s a
withRWS = withRWST

rwsT :: (Functor m, Monoid w) => (r -> s -> m (a, s, w)) -> RWST r w s m a
rwsT f = Passing (\r s w -> fmap (\(a, s', w') -> let wt = w `mappend` w' in wt `seq` (a, s', wt)) (f r s))

runRWST :: Monoid w => RWST r w s m a -> r -> s -> m (a, s, w)
runRWST m r s = passing m r s mempty

evalRWST :: (Monad m, Monoid w) => RWST r w s m a -> r -> s -> m (a, w)
evalRWST m r s = runRWST m r s >>= \(a, _, w) -> return (a, w)

execRWST :: (Monad m, Monoid w) => RWST r w s m a -> r -> s -> m (s, w)
execRWST m r s = runRWST m r s >>= \(_, s', w) -> return (s', w)

mapRWST :: (Monad n, Monoid w, Monoid w') => (m (a, s, w) -> n (b, s, w')) -> RWST r w s m a -> RWST r w' s n b
mapRWST f m = Passing (\r s w -> do
  (a, s', w') <- f (runRWST m r s)
  let wt = w `mappend` w'
  wt `seq` return (a, s', wt))

withRWST :: (r' -> s -> (r, s)) -> RWST r w s m a -> RWST r' w s m a
withRWST f m = Passing (\r s -> uncurry (passing m) (f r s))

instance Functor m => Functor (RWST r w s m) where
  fmap f m = Passing (\r s w -> fmap (\(a, s', w') -> (f a, s', w')) (passing m r s w))
  {-# INLINE fmap #-}

instance Monad m => Applicative (RWST r w s m) where
  pure a = Passing (\_ s w -> return (a, s, w))
  (<*>) = ap
  {-# INLINE pure #-}
  {-# INLINE (<*>) #-}

instance MonadPlus m => Alternative (RWST r w s m) where
  empty = Passing (\_ _ _ -> mzero)
  a <|> b = Passing (\r s w -> passing a r s w `mplus` passing b r s w)

instance Monad m => Monad (RWST r w s m) where
  m >>= k = Passing (\r s w -> passing m r s w >>= \(a, s', w') -> passing (k a) r s' w')
  {-# INLINE (>>=) #-}

instance MonadFail m => MonadFail (RWST r w s m) where
  fail msg = Passing (\_ _ _ -> fail msg)

instance MonadPlus m => MonadPlus (RWST r w s m)

instance MonadFix m => MonadFix (RWST r w s m) where
  mfix f = Passing (\r s w -> mfix (\ ~(a, _, _) -> passing (f a) r s w))

instance MonadTrans (RWST r w s) where
  lift m = Passing (\_ s w -> m >>= \a -> return (a, s, w))

instance MonadIO m => MonadIO (RWST r w s m) where
  liftIO = lift . liftIO

reader, asks :: Monad m => (r -> a) -> RWST r w s m a
reader = asks
asks f = Passing (\r s w -> return (f r, s, w))

ask :: Monad m => RWST r w s m r
ask = asks id

local :: (r -> r) -> RWST r w s m a -> RWST r w s m a
local f m = Passing (\r -> passing m (f r))

writer :: (Monoid w, Monad m) => (a, w) -> RWST r w s m a
writer (a, w') = Passing (\_ s w -> let wt = w `mappend` w' in wt `seq` return (a, s, wt))

tell :: (Monoid w, Monad m) => w -> RWST r w s m ()
tell w = writer ((), w)

listen :: (Monoid w, Monad m) => RWST r w s m a -> RWST r w s m (a, w)
listen = listens id

listens :: (Monoid w, Monad m) => (w -> b) -> RWST r w s m a -> RWST r w s m (a, b)
listens f m = Passing (\r s w -> do
  (a, s', w') <- runRWST m r s
  let wt = w `mappend` w'
  wt `seq` return ((a, f w'), s', wt))

pass :: (Monoid w, Monoid w', Monad m) => RWST r w s m (a, w -> w') -> RWST r w' s m a
pass m = Passing (\r s w -> do
  ((a, f), s', w') <- runRWST m r s
  let wt = w `mappend` f w'
  wt `seq` return (a, s', wt))

censor :: (Monoid w, Monad m) => (w -> w) -> RWST r w s m a -> RWST r w s m a
censor f m = pass (fmap (\a -> (a, f)) m)

state :: Monad m => (s -> (a, s)) -> RWST r w s m a
state f = Passing (\_ s w -> let (a, s') = f s in return (a, s', w))

gets :: Monad m => (s -> a) -> RWST r w s m a
gets f = Passing (\_ s w -> return (f s, s, w))

get :: Monad m => RWST r w s m s
get = gets id

put :: Monad m => s -> RWST r w s m ()
put s = Passing (\_ _ w -> return ((), s, w))

modify :: Monad m => (s -> s) -> RWST r w s m ()
modify f = Passing (\_ s w -> return ((), f s, w))
