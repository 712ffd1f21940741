-- | Queues of transactions, with a bound.
module Control.Concurrent.STM.TBQueue
  ( TBQueue, newTBQueue, newTBQueueIO, readTBQueue, tryReadTBQueue, flushTBQueue, peekTBQueue
  , writeTBQueue, isEmptyTBQueue, isFullTBQueue, lengthTBQueue, tryPeekTBQueue, unGetTBQueue
  ) where

import Control.Concurrent.STM.TQueue
import GHC.Conc
import Numeric.Natural

-- | A queue, its length, and the most that may be in it.
data TBQueue a = TBQueue (TQueue a) (TVar Natural) Natural

instance Eq (TBQueue a) where
  TBQueue a _ _ == TBQueue b _ _ = a == b

newTBQueue :: Natural -> STM (TBQueue a)
newTBQueue n = (\q v -> TBQueue q v n) <$> newTQueue <*> newTVar 0

newTBQueueIO :: Natural -> IO (TBQueue a)
newTBQueueIO n = (\q v -> TBQueue q v n) <$> newTQueueIO <*> newTVarIO 0

-- | Waits until there is room.
writeTBQueue :: TBQueue a -> a -> STM ()
writeTBQueue (TBQueue q v n) a = do
  m <- readTVar v
  if m >= n then retry else writeTVar v (m + 1) >> writeTQueue q a

readTBQueue, peekTBQueue :: TBQueue a -> STM a
readTBQueue (TBQueue q v _) = do
  a <- readTQueue q
  m <- readTVar v
  writeTVar v (m - 1)
  pure a
peekTBQueue (TBQueue q _ _) = peekTQueue q

tryReadTBQueue :: TBQueue a -> STM (Maybe a)
tryReadTBQueue q = fmap Just (readTBQueue q) `orElse` pure Nothing

flushTBQueue :: TBQueue a -> STM [a]
flushTBQueue (TBQueue q v _) = writeTVar v 0 >> flushTQueue q

isEmptyTBQueue, isFullTBQueue :: TBQueue a -> STM Bool
isEmptyTBQueue (TBQueue q _ _) = isEmptyTQueue q
isFullTBQueue (TBQueue _ v n) = (>= n) <$> readTVar v

lengthTBQueue :: TBQueue a -> STM Natural
lengthTBQueue (TBQueue _ v _) = readTVar v

tryPeekTBQueue :: TBQueue a -> STM (Maybe a)
tryPeekTBQueue (TBQueue q _ _) = tryPeekTQueue q

-- | Puts it in front; waits until there is room.
unGetTBQueue :: TBQueue a -> a -> STM ()
unGetTBQueue (TBQueue q v n) a = do
  m <- readTVar v
  if m >= n then retry else writeTVar v (m + 1) >> unGetTQueue q a
