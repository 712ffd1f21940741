-- | Queues of transactions.
module Control.Concurrent.STM.TQueue
  ( TQueue, newTQueue, newTQueueIO, readTQueue, tryReadTQueue, flushTQueue, peekTQueue
  , tryPeekTQueue, writeTQueue, unGetTQueue, isEmptyTQueue
  ) where

import GHC.Conc

-- | The front in order, the back in reverse.
data TQueue a = TQueue (TVar [a]) (TVar [a])

instance Eq (TQueue a) where
  TQueue a _ == TQueue b _ = a == b

newTQueue :: STM (TQueue a)
newTQueue = TQueue <$> newTVar [] <*> newTVar []

newTQueueIO :: IO (TQueue a)
newTQueueIO = TQueue <$> newTVarIO [] <*> newTVarIO []

writeTQueue, unGetTQueue :: TQueue a -> a -> STM ()
writeTQueue (TQueue _ back) a = readTVar back >>= \xs -> writeTVar back (a : xs)
unGetTQueue (TQueue front _) a = readTVar front >>= \xs -> writeTVar front (a : xs)

-- | The first element, which is waited for.
readTQueue, peekTQueue :: TQueue a -> STM a
readTQueue (TQueue front back) = do
  xs <- readTVar front
  case xs of
    x : rest -> writeTVar front rest >> pure x
    [] -> do
      ys <- readTVar back
      case reverse ys of
        []       -> retry
        z : rest -> writeTVar back [] >> writeTVar front rest >> pure z
peekTQueue q = readTQueue q >>= \x -> unGetTQueue q x >> pure x

tryReadTQueue, tryPeekTQueue :: TQueue a -> STM (Maybe a)
tryReadTQueue q = fmap Just (readTQueue q) `orElse` pure Nothing
tryPeekTQueue q = fmap Just (peekTQueue q) `orElse` pure Nothing

-- | All elements.
flushTQueue :: TQueue a -> STM [a]
flushTQueue (TQueue front back) = do
  xs <- readTVar front
  ys <- readTVar back
  writeTVar front []
  writeTVar back []
  pure (xs ++ reverse ys)

isEmptyTQueue :: TQueue a -> STM Bool
isEmptyTQueue (TQueue front back) = do
  xs <- readTVar front
  ys <- readTVar back
  pure (null xs && null ys)
