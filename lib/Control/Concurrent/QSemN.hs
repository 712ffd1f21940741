-- | Semaphores with quantities.
module Control.Concurrent.QSemN
  ( QSemN, newQSemN, waitQSemN, signalQSemN
  ) where

import GHC.Conc

-- | A number of units.
newtype QSemN = QSemN (TVar Int)

newQSemN :: Int -> IO QSemN
newQSemN n
  | n < 0     = ioError (userError "newQSemN: Initial quantity must be non-negative")
  | otherwise = QSemN <$> newTVarIO n

-- | Waits for so many units and takes them; gives so many.
waitQSemN, signalQSemN :: QSemN -> Int -> IO ()
waitQSemN (QSemN v) n = atomically (do
  m <- readTVar v
  if m < n then retry else writeTVar v (m - n))
signalQSemN (QSemN v) n = atomically (readTVar v >>= \m -> writeTVar v (m + n))
