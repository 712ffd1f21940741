{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | Variables.
module Data.IORef
  ( IORef, newIORef, readIORef, writeIORef, modifyIORef, modifyIORef'
  , atomicModifyIORef, atomicModifyIORef', atomicWriteIORef, mkWeakIORef
  ) where

import GHC.Base
import GHC.IORef
import GHC.Prim
import GHC.Weak

-- | A pointer that does not keep the variable, and what is to be done when it is dead.
mkWeakIORef :: IORef a -> IO () -> IO (Weak (IORef a))
mkWeakIORef r@(IORef v) (IO finalizer) = IO (\s -> case keyOfMutVar# v s of
  (# s1, key #) -> case mkWeak# (key :: ()) r finalizer s1 of (# s2, w #) -> (# s2, Weak w #))
