-- | Channels of transactions.
module Control.Concurrent.STM.TChan
  ( TChan, newTChan, newTChanIO, newBroadcastTChan, newBroadcastTChanIO, dupTChan, cloneTChan
  , readTChan, tryReadTChan, peekTChan, writeTChan, unGetTChan, isEmptyTChan, tryPeekTChan
  ) where

import GHC.Conc

-- | A chain of variables, of which the last one has nothing.
data TChan a = TChan (TVar (Stream a)) (TVar (Stream a))

instance Eq (TChan a) where
  TChan a _ == TChan b _ = a == b

type Stream a = TVar (Item a)

data Item a = End | Item a (Stream a)

newTChan, newBroadcastTChan :: STM (TChan a)
newTChan = newTVar End >>= \hole -> TChan <$> newTVar hole <*> newTVar hole
newBroadcastTChan = newTChan

newTChanIO, newBroadcastTChanIO :: IO (TChan a)
newTChanIO = newTVarIO End >>= \hole -> TChan <$> newTVarIO hole <*> newTVarIO hole
newBroadcastTChanIO = newTChanIO

writeTChan, unGetTChan :: TChan a -> a -> STM ()
writeTChan (TChan _ end) a = do
  hole <- readTVar end
  next <- newTVar End
  writeTVar hole (Item a next)
  writeTVar end next
unGetTChan (TChan front _) a = readTVar front >>= newTVar . Item a >>= writeTVar front

readTChan, peekTChan :: TChan a -> STM a
readTChan (TChan front _) = do
  stream <- readTVar front
  item <- readTVar stream
  case item of
    End         -> retry
    Item a next -> writeTVar front next >> pure a
peekTChan (TChan front _) = do
  item <- readTVar front >>= readTVar
  case item of
    End      -> retry
    Item a _ -> pure a

tryReadTChan :: TChan a -> STM (Maybe a)
tryReadTChan c = fmap Just (readTChan c) `orElse` pure Nothing

isEmptyTChan :: TChan a -> STM Bool
isEmptyTChan (TChan front _) = do
  item <- readTVar front >>= readTVar
  case item of
    End      -> pure True
    Item _ _ -> pure False

-- | Another reader: of what comes from now on, or of what this one has still to read.
dupTChan, cloneTChan :: TChan a -> STM (TChan a)
dupTChan (TChan _ end) = readTVar end >>= newTVar >>= \front -> pure (TChan front end)
cloneTChan (TChan front end) = readTVar front >>= newTVar >>= \front' -> pure (TChan front' end)

tryPeekTChan :: TChan a -> STM (Maybe a)
tryPeekTChan c = fmap Just (peekTChan c) `orElse` pure Nothing
