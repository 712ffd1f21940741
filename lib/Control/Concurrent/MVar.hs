{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Boxes that threads wait for.
module Control.Concurrent.MVar
  ( MVar, newEmptyMVar, newMVar, takeMVar, putMVar, readMVar, swapMVar
  , tryTakeMVar, tryPutMVar, isEmptyMVar, withMVar, withMVarMasked
  , modifyMVar_, modifyMVar, modifyMVarMasked_, modifyMVarMasked, tryReadMVar
  , mkWeakMVar, addMVarFinalizer
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.MVar
import GHC.Prim
import GHC.Weak

-- | A pointer that does not keep the box, and what is to be done when it is dead.
mkWeakMVar :: MVar a -> IO () -> IO (Weak (MVar a))
mkWeakMVar m@(MVar v) (IO finalizer) = IO (\s -> case keyOfMVar# v s of
  (# s1, key #) -> case mkWeak# (key :: ()) m finalizer s1 of (# s2, w #) -> (# s2, Weak w #))

addMVarFinalizer :: MVar a -> IO () -> IO ()
addMVarFinalizer m finalizer = mkWeakMVar m finalizer >> return ()

-- | Another value for the one that was there.
swapMVar :: MVar a -> a -> IO a
swapMVar v new = mask_ (takeMVar v >>= \old -> putMVar v new >> pure old)

-- region with-mvar
-- | Uses the value, and puts it back in any case.
withMVar, withMVarMasked :: MVar a -> (a -> IO b) -> IO b
withMVar v io = mask (\restore -> do
  a <- takeMVar v
  b <- restore (io a) `onException` putMVar v a
  putMVar v a
  pure b)
-- end with-mvar
withMVarMasked v io = mask_ (do
  a <- takeMVar v
  b <- io a `onException` putMVar v a
  putMVar v a
  pure b)

-- | Puts another value back, or after an exception the one that was there.
modifyMVar_, modifyMVarMasked_ :: MVar a -> (a -> IO a) -> IO ()
modifyMVar_ v io = mask (\restore -> do
  a <- takeMVar v
  a' <- restore (io a) `onException` putMVar v a
  putMVar v a')
modifyMVarMasked_ v io = mask_ (do
  a <- takeMVar v
  a' <- io a `onException` putMVar v a
  putMVar v a')

modifyMVar, modifyMVarMasked :: MVar a -> (a -> IO (a, b)) -> IO b
modifyMVar v io = mask (\restore -> do
  a <- takeMVar v
  (a', b) <- restore (io a >>= evaluate) `onException` putMVar v a
  putMVar v a'
  pure b)
modifyMVarMasked v io = mask_ (do
  a <- takeMVar v
  (a', b) <- (io a >>= evaluate) `onException` putMVar v a
  putMVar v a'
  pure b)
