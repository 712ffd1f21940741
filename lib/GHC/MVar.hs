{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | Boxes that threads wait for.
module GHC.MVar
  ( MVar (..), newEmptyMVar, newMVar, takeMVar, readMVar, putMVar
  , tryTakeMVar, tryPutMVar, tryReadMVar, isEmptyMVar
  ) where

import GHC.Base
import GHC.Prim

-- region mvar
-- | A box that is empty or holds a value.
data MVar a = MVar (MVar# RealWorld a)

instance Eq (MVar a) where
  MVar a == MVar b = isTrue# (sameMVar# a b)

-- | An empty box, a full one.
newEmptyMVar :: IO (MVar a)
newEmptyMVar = IO (\s -> case newMVar# s of (# s', v #) -> (# s', MVar v #))

newMVar :: a -> IO (MVar a)
newMVar x = newEmptyMVar >>= \v -> putMVar v x >> return v

-- | Waits until the box is full and empties it, or leaves it full; waits until
-- it is empty and fills it.
takeMVar, readMVar :: MVar a -> IO a
takeMVar (MVar v) = IO (\s -> takeMVar# v s)
readMVar (MVar v) = IO (\s -> readMVar# v s)

putMVar :: MVar a -> a -> IO ()
putMVar (MVar v) x = IO (\s -> case putMVar# v x s of s' -> (# s', () #))
-- end mvar

-- | The same without waiting.
tryTakeMVar, tryReadMVar :: MVar a -> IO (Maybe a)
tryTakeMVar (MVar v) = IO (\s -> case tryTakeMVar# v s of
  (# s', 0#, _ #) -> (# s', Nothing #)
  (# s', _, x #)  -> (# s', Just x #))
tryReadMVar (MVar v) = IO (\s -> case tryReadMVar# v s of
  (# s', 0#, _ #) -> (# s', Nothing #)
  (# s', _, x #)  -> (# s', Just x #))

tryPutMVar :: MVar a -> a -> IO Bool
tryPutMVar (MVar v) x = IO (\s -> case tryPutMVar# v x s of (# s', n #) -> (# s', isTrue# n #))

isEmptyMVar :: MVar a -> IO Bool
isEmptyMVar (MVar v) = IO (\s -> case isEmptyMVar# v s of (# s', n #) -> (# s', isTrue# n #))
