-- | Semaphores of transactions.
module Control.Concurrent.STM.TSem (TSem, newTSem, waitTSem, signalTSem, signalTSemN) where

import Control.Concurrent.STM.TVar
import Control.Monad
import Control.Monad.STM
import Numeric.Natural (Natural)

-- | A number that waits at zero.
newtype TSem = TSem (TVar Integer)
  deriving Eq

newTSem :: Integer -> STM TSem
newTSem n = fmap TSem (newTVar $! n)

waitTSem :: TSem -> STM ()
waitTSem (TSem v) = readTVar v >>= \n -> when (n <= 0) retry >> (writeTVar v $! n - 1)

signalTSem :: TSem -> STM ()
signalTSem (TSem v) = readTVar v >>= \n -> writeTVar v $! n + 1

signalTSemN :: Natural -> TSem -> STM ()
signalTSemN k (TSem v) = readTVar v >>= \n -> writeTVar v $! n + toInteger k
