-- |
-- Computations that are given what is to be done with their result.
module Control.Monad.Trans.Cont
  ( Cont, cont, runCont, evalCont, mapCont, withCont, reset, shift
  , ContT (..), evalContT, mapContT, withContT, callCC, resetT, shiftT, liftLocal
  ) where

import Control.Applicative
import Control.Monad.Fail (MonadFail (..))
import Control.Monad.IO.Class (MonadIO (..))
import Control.Monad.Trans.Class
import Data.Functor.Identity

-- | A function of a continuation.
type Cont r = ContT r Identity

-- | A function from a continuation to an action.
newtype ContT r m a = ContT { runContT :: (a -> m r) -> m r }

-- | The computation of a function.
cont :: ((a -> r) -> r) -> Cont r a
cont f = ContT (\c -> Identity (f (runIdentity . c)))

-- | The answer, with a continuation.
runCont :: Cont r a -> (a -> r) -> r
runCont m k = runIdentity (runContT m (Identity . k))

-- | The result itself as the answer.
evalCont :: Cont r r -> r
evalCont m = runIdentity (evalContT m)

-- | With a function applied to the answer.
mapCont :: (r -> r) -> Cont r a -> Cont r a
mapCont f = mapContT (Identity . f . runIdentity)

-- | With a function applied to the continuation.
withCont :: ((b -> r) -> (a -> r)) -> Cont r a -> Cont r b
withCont f = withContT ((Identity .) . f . (runIdentity .))

-- | A border for 'shift'.
reset :: Cont r r -> Cont r' r
reset = resetT

-- | The continuation up to the nearest 'reset', as a function.
shift :: ((a -> r) -> Cont r r) -> Cont r a
shift f = shiftT (f . (runIdentity .))

-- | The result itself as the answer.
evalContT :: Monad m => ContT r m r -> m r
evalContT m = runContT m return

-- | A transformation of the computation inside.
mapContT :: (m r -> m r) -> ContT r m a -> ContT r m a
mapContT f m = ContT (f . runContT m)

-- | With a function applied to the continuation.
withContT :: ((b -> m r) -> (a -> m r)) -> ContT r m a -> ContT r m b
withContT f m = ContT (runContT m . f)

instance Functor (ContT r m) where
  fmap f m = ContT (\c -> runContT m (c . f))

instance Applicative (ContT r m) where
  pure x = ContT (\c -> c x)
  mf <*> mx = ContT (\c -> runContT mf (\f -> runContT mx (c . f)))

instance Monad (ContT r m) where
  m >>= k = ContT (\c -> runContT m (\x -> runContT (k x) c))

instance MonadFail m => MonadFail (ContT r m) where
  fail message = ContT (\_ -> Control.Monad.Fail.fail message)

instance MonadTrans (ContT r) where
  lift m = ContT (m >>=)

instance MonadIO m => MonadIO (ContT r m) where
  liftIO = lift . liftIO

-- | Call with current continuation: the argument's argument leaves the call.
callCC :: ((a -> ContT r m b) -> ContT r m a) -> ContT r m a
callCC f = ContT (\c -> runContT (f (\x -> ContT (\_ -> c x))) c)

-- | A border for 'shiftT'.
resetT :: Monad m => ContT r m r -> ContT r' m r
resetT = lift . evalContT

-- | The continuation up to the nearest 'resetT', as a function.
shiftT :: Monad m => ((a -> m r) -> ContT r m r) -> ContT r m a
shiftT f = ContT (evalContT . f)

-- | A change of the environment that ends where the computation ends.
liftLocal
  :: Monad m => m r' -> ((r' -> r') -> m r -> m r) -> (r' -> r') -> ContT r m a -> ContT r m a
liftLocal ask local f m = ContT (\c -> do
  r <- ask
  local f (runContT m (local (const r) . c)))
