-- | Transactions.
module Control.Monad.STM
  ( STM, atomically, retry, orElse, check, throwSTM, catchSTM
  ) where

import GHC.Conc

-- | Gives up unless the condition holds.
check :: Bool -> STM ()
check b = if b then pure () else retry
