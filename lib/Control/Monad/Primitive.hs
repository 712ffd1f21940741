{-# LANGUAGE FlexibleContexts, FlexibleInstances, MagicHash, MultiParamTypeClasses, TypeFamilies, UnboxedTuples, UndecidableInstances #-}
-- | The monads in which memory can be changed.
module Control.Monad.Primitive
  ( PrimMonad (..), RealWorld, PrimBase (..), MonadPrim, MonadPrimBase, liftPrim, liftST, primitive_, stToPrim, ioToPrim
  , primToPrim, primToIO, primToST, unsafePrimToPrim, unsafePrimToIO, unsafePrimToST, unsafeSTToPrim, unsafeIOToPrim
  , unsafeInlinePrim, unsafeInlineIO, unsafeInlineST, touch, evalPrim, unsafeInterleave, unsafeDupableInterleave, noDuplicate
  ) where

import Control.Exception (evaluate)
import Control.Monad.ST
import Control.Monad.Trans.Class (lift)
import Control.Monad.Trans.Cont (ContT)
import Control.Monad.Trans.Except (ExceptT)
import Control.Monad.Trans.Identity (IdentityT (..))
import Control.Monad.Trans.Maybe (MaybeT)
import qualified Control.Monad.Trans.RWS.Lazy as LazyRWS
import qualified Control.Monad.Trans.RWS.Strict as RWS
import Control.Monad.Trans.Reader (ReaderT)
import qualified Control.Monad.Trans.State.Lazy as Lazy
import qualified Control.Monad.Trans.State.Strict as Strict
import qualified Control.Monad.Trans.Writer.Lazy as LazyWriter
import qualified Control.Monad.Trans.Writer.Strict as Writer
import GHC.Prim
import GHC.ST (ST (..), unsafeInterleaveST)
import GHC.Types (IO (..))
import Unsafe.Coerce (unsafeCoerce)

-- | A monad, the state that its actions are in, and how a step of that state becomes an action.
class Monad m => PrimMonad m where
  type PrimState m
  primitive :: (State# (PrimState m) -> (# State# (PrimState m), a #)) -> m a

-- | Monads that are nothing but steps of a state.
class PrimMonad m => PrimBase m where
  internal :: m a -> State# (PrimState m) -> (# State# (PrimState m), a #)

-- | The monads of one state.
class (PrimMonad m, s ~ PrimState m) => MonadPrim s m
instance (PrimMonad m, s ~ PrimState m) => MonadPrim s m
class (PrimBase m, MonadPrim s m) => MonadPrimBase s m
instance (PrimBase m, MonadPrim s m) => MonadPrimBase s m

instance PrimMonad (ST s) where
  type PrimState (ST s) = s
  primitive = ST
  {-# INLINE primitive #-}
instance PrimBase (ST s) where
  internal (ST m) = m
  {-# INLINE internal #-}

instance PrimMonad IO where
  type PrimState IO = RealWorld
  primitive = IO
  {-# INLINE primitive #-}
instance PrimBase IO where
  internal (IO m) = m
  {-# INLINE internal #-}

instance PrimMonad m => PrimMonad (ReaderT r m) where
  type PrimState (ReaderT r m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance PrimMonad m => PrimMonad (IdentityT m) where
  type PrimState (IdentityT m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance PrimMonad m => PrimMonad (Lazy.StateT s m) where
  type PrimState (Lazy.StateT s m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance PrimMonad m => PrimMonad (Strict.StateT s m) where
  type PrimState (Strict.StateT s m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance PrimMonad m => PrimMonad (ExceptT e m) where
  type PrimState (ExceptT e m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance PrimMonad m => PrimMonad (MaybeT m) where
  type PrimState (MaybeT m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance PrimMonad m => PrimMonad (ContT r m) where
  type PrimState (ContT r m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance (Monoid w, PrimMonad m) => PrimMonad (Writer.WriterT w m) where
  type PrimState (Writer.WriterT w m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance (Monoid w, PrimMonad m) => PrimMonad (LazyWriter.WriterT w m) where
  type PrimState (LazyWriter.WriterT w m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance (Monoid w, PrimMonad m) => PrimMonad (RWS.RWST r w s m) where
  type PrimState (RWS.RWST r w s m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

instance (Monoid w, PrimMonad m) => PrimMonad (LazyRWS.RWST r w s m) where
  type PrimState (LazyRWS.RWST r w s m) = PrimState m
  primitive step = lift (primitive step)
  {-# INLINE primitive #-}

-- | An action of 'ST' as one of the monad.
liftST, stToPrim :: PrimMonad m => ST (PrimState m) a -> m a
liftST (ST m) = primitive m
{-# INLINE liftST #-}
stToPrim = liftST
{-# INLINE stToPrim #-}

-- | A step without a result.
primitive_ :: PrimMonad m => (State# (PrimState m) -> State# (PrimState m)) -> m ()
primitive_ step = primitive (\s -> case step s of s' -> (# s', () #))
{-# INLINE primitive_ #-}

liftPrim, primToPrim :: (PrimBase m1, PrimMonad m2, PrimState m1 ~ PrimState m2) => m1 a -> m2 a
liftPrim m = primitive (internal m)
{-# INLINE liftPrim #-}
primToPrim m = primitive (internal m)
{-# INLINE primToPrim #-}

ioToPrim :: (PrimMonad m, PrimState m ~ RealWorld) => IO a -> m a
ioToPrim (IO m) = primitive m
{-# INLINE ioToPrim #-}

primToIO :: (PrimBase m, PrimState m ~ RealWorld) => m a -> IO a
primToIO m = IO (internal m)
{-# INLINE primToIO #-}

primToST :: PrimBase m => m a -> ST (PrimState m) a
primToST m = ST (internal m)
{-# INLINE primToST #-}

-- | The same where the states are not known to be one.
unsafePrimToPrim :: (PrimBase m1, PrimMonad m2) => m1 a -> m2 a
unsafePrimToPrim m = primitive (unsafeCoerce (internal m))
unsafePrimToIO :: PrimBase m => m a -> IO a
unsafePrimToIO m = IO (unsafeCoerce (internal m))
unsafePrimToST :: PrimBase m => m a -> ST s a
unsafePrimToST m = ST (unsafeCoerce (internal m))
unsafeSTToPrim :: PrimMonad m => ST s a -> m a
unsafeSTToPrim (ST m) = primitive (unsafeCoerce m)
unsafeIOToPrim :: PrimMonad m => IO a -> m a
unsafeIOToPrim (IO m) = primitive (unsafeCoerce m)

-- | The result, as if there were no state.
unsafeInlinePrim :: PrimBase m => m a -> a
unsafeInlinePrim m = runST (unsafePrimToST m)
unsafeInlineIO :: IO a -> a
unsafeInlineIO = unsafeInlinePrim
unsafeInlineST :: ST s a -> a
unsafeInlineST = unsafeInlinePrim

-- | Keeps a value alive up to here.
touch :: PrimMonad m => a -> m ()
touch a = unsafePrimToPrim (IO (\s -> case touch# a s of s' -> (# s', () #)))

-- | Evaluates a value now.
evalPrim :: PrimMonad m => a -> m a
evalPrim a = unsafePrimToPrim (evaluate a)

unsafeInterleave, unsafeDupableInterleave :: PrimBase m => m a -> m a
unsafeInterleave m = unsafeSTToPrim (unsafeInterleaveST (primToST m))
unsafeDupableInterleave = unsafeInterleave

noDuplicate :: PrimMonad m => m ()
noDuplicate = pure ()
