-- | Boxes of transactions.
module Control.Concurrent.STM.TMVar
  ( TMVar, newTMVar, newEmptyTMVar, newTMVarIO, newEmptyTMVarIO, takeTMVar, putTMVar, readTMVar
  , writeTMVar, tryReadTMVar, swapTMVar, tryTakeTMVar, tryPutTMVar, isEmptyTMVar
  ) where

import GHC.Conc

-- | A box that is empty or holds a value.
newtype TMVar a = TMVar (TVar (Maybe a)) deriving Eq

newTMVar :: a -> STM (TMVar a)
newTMVar a = TMVar <$> newTVar (Just a)

newEmptyTMVar :: STM (TMVar a)
newEmptyTMVar = TMVar <$> newTVar Nothing

newTMVarIO :: a -> IO (TMVar a)
newTMVarIO a = TMVar <$> newTVarIO (Just a)

newEmptyTMVarIO :: IO (TMVar a)
newEmptyTMVarIO = TMVar <$> newTVarIO Nothing

takeTMVar, readTMVar :: TMVar a -> STM a
takeTMVar (TMVar t) = readTVar t >>= maybe retry (\a -> writeTVar t Nothing >> pure a)
readTMVar (TMVar t) = readTVar t >>= maybe retry pure

putTMVar, writeTMVar :: TMVar a -> a -> STM ()
putTMVar (TMVar t) a = readTVar t >>= maybe (writeTVar t (Just a)) (const retry)
writeTMVar (TMVar t) a = writeTVar t (Just a)

tryTakeTMVar, tryReadTMVar :: TMVar a -> STM (Maybe a)
tryTakeTMVar (TMVar t) = readTVar t >>= maybe (pure Nothing) (\a -> writeTVar t Nothing >> pure (Just a))
tryReadTMVar (TMVar t) = readTVar t

tryPutTMVar :: TMVar a -> a -> STM Bool
tryPutTMVar (TMVar t) a = readTVar t >>= maybe (writeTVar t (Just a) >> pure True) (const (pure False))

swapTMVar :: TMVar a -> a -> STM a
swapTMVar (TMVar t) new = readTVar t >>= maybe retry (\old -> writeTVar t (Just new) >> pure old)

isEmptyTMVar :: TMVar a -> STM Bool
isEmptyTMVar (TMVar t) = maybe True (const False) <$> readTVar t
