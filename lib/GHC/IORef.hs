{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples, BangPatterns #-}
-- | Variables.
module GHC.IORef
  ( IORef (..), newIORef, readIORef, writeIORef, modifyIORef, modifyIORef'
  , atomicModifyIORef, atomicModifyIORef', atomicWriteIORef
  , atomicSwapIORef, atomicModifyIORefP, atomicModifyIORef2, atomicModifyIORef2Lazy
  , atomicModifyIORefLazy_, atomicModifyIORef'_
  ) where

import GHC.Base
import GHC.Prim

-- | A variable that actions can read and write.
data IORef a = IORef (MutVar# RealWorld a)

instance Eq (IORef a) where
  IORef a == IORef b = isTrue# (sameMutVar# a b)

-- | A new variable with a value.
newIORef :: a -> IO (IORef a)
newIORef x = IO (\s -> case newMutVar# x s of (# s', v #) -> (# s', IORef v #))
{-# INLINE newIORef #-}

-- | The value.
readIORef :: IORef a -> IO a
readIORef (IORef v) = IO (\s -> readMutVar# v s)
{-# INLINE readIORef #-}

-- | Another value.
writeIORef :: IORef a -> a -> IO ()
writeIORef (IORef v) x = IO (\s -> case writeMutVar# v x s of s' -> (# s', () #))
{-# INLINE writeIORef #-}

-- | What the function makes of the value; later, or at once.
modifyIORef, modifyIORef' :: IORef a -> (a -> a) -> IO ()
modifyIORef r f = readIORef r >>= \x -> writeIORef r (f x)
modifyIORef' r f = readIORef r >>= \x -> let !y = f x in writeIORef r y
{-# INLINE modifyIORef #-}
{-# INLINE modifyIORef' #-}

-- | The same, with a result, and such that no other thread sees the variable
-- in between. (Threads change only where they wait or allocate, or while something
-- is evaluated; between the two operations of the first function is nothing of this.)
atomicModifyIORef, atomicModifyIORef' :: IORef a -> (a -> (a, b)) -> IO b
atomicModifyIORef r f = readIORef r >>= \x ->
  let p = f x in writeIORef r (first p) >> return (second p)
  where
    first (a, _) = a
    second (_, b) = b
atomicModifyIORef' r f = readIORef r >>= \old -> case f old of
  (!new, !result) -> replaceIORef r old new >>= \done ->
    if done then return result else modifyInTurn r f

-- Another thread has changed the variable while the function was applied to its value.
modifyInTurn :: IORef a -> (a -> (a, b)) -> IO b
modifyInTurn r f =
  atomicModifyIORef r (\x -> case f x of (a, b) -> (a, a `seq` b)) >>= \ !b -> return b
{-# NOINLINE modifyInTurn #-}

-- Another value, if the variable still has this one.
replaceIORef :: IORef a -> a -> a -> IO Bool
replaceIORef (IORef v) old new = IO (\s -> case casMutVar# v old new s of
  (# s', failed, _ #) -> (# s', isTrue# (failed ==# 0#) #))

-- | Another value.
atomicWriteIORef :: IORef a -> a -> IO ()
atomicWriteIORef = writeIORef

-- | Another value; the result is the one before.
atomicSwapIORef :: IORef a -> a -> IO a
atomicSwapIORef r new = atomicModifyIORef r (\old -> (new, old))

atomicModifyIORefP :: IORef a -> (a -> (a, b)) -> IO b
atomicModifyIORefP = atomicModifyIORef

-- | The value before, and all that the function makes of it.
atomicModifyIORef2, atomicModifyIORef2Lazy :: IORef a -> (a -> (a, b)) -> IO (a, (a, b))
atomicModifyIORef2 r f = atomicModifyIORef2Lazy r f >>= \both -> case both of (_, (_, _)) -> return both
atomicModifyIORef2Lazy r f = readIORef r >>= \old ->
  let p = f old in writeIORef r (case p of (a, _) -> a) >> return (old, p)

-- | The value before and the one after.
atomicModifyIORefLazy_, atomicModifyIORef'_ :: IORef a -> (a -> a) -> IO (a, a)
atomicModifyIORefLazy_ r f = readIORef r >>= \old -> let new = f old in writeIORef r new >> return (old, new)
atomicModifyIORef'_ r f = atomicModifyIORef' r (\old -> let !new = f old in (new, (old, new)))
