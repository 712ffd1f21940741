{-# LANGUAGE TypeFamilies #-}
-- | The monads in which memory can be changed.
module Control.Monad.Primitive (PrimMonad (..), RealWorld, stToPrim, ioToPrim) where

import Control.Monad.ST
import Control.Monad.ST.Unsafe (unsafeIOToST)
import Control.Monad.Trans.Class (lift)
import Control.Monad.Trans.Except (ExceptT)
import Control.Monad.Trans.Maybe (MaybeT)
import Control.Monad.Trans.Reader (ReaderT)
import qualified Control.Monad.Trans.State.Lazy as Lazy
import qualified Control.Monad.Trans.State.Strict as Strict

-- | A monad, the state that its actions are in, and how an action of 'ST' becomes one of it.
class Monad m => PrimMonad m where
  type PrimState m
  liftST :: ST (PrimState m) a -> m a

instance PrimMonad (ST s) where
  type PrimState (ST s) = s
  liftST m = m
  {-# INLINE liftST #-}

instance PrimMonad IO where
  type PrimState IO = RealWorld
  liftST = stToIO
  {-# INLINE liftST #-}

instance PrimMonad m => PrimMonad (ReaderT r m) where
  type PrimState (ReaderT r m) = PrimState m
  liftST = lift . liftST

instance PrimMonad m => PrimMonad (Lazy.StateT s m) where
  type PrimState (Lazy.StateT s m) = PrimState m
  liftST = lift . liftST

instance PrimMonad m => PrimMonad (Strict.StateT s m) where
  type PrimState (Strict.StateT s m) = PrimState m
  liftST = lift . liftST

instance PrimMonad m => PrimMonad (ExceptT e m) where
  type PrimState (ExceptT e m) = PrimState m
  liftST = lift . liftST

instance PrimMonad m => PrimMonad (MaybeT m) where
  type PrimState (MaybeT m) = PrimState m
  liftST = lift . liftST

stToPrim :: PrimMonad m => ST (PrimState m) a -> m a
stToPrim = liftST
{-# INLINE stToPrim #-}

ioToPrim :: PrimMonad m => IO a -> m a
ioToPrim = liftST . unsafeIOToST
