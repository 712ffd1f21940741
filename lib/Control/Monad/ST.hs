-- |
-- Actions with a state of their own, and with an answer that is pure.
module Control.Monad.ST (ST, runST, fixST, RealWorld, stToIO) where

import Control.Monad.Fix (mfix)
import GHC.Prim (RealWorld)
import GHC.ST

-- | An action that is given its own result.
fixST :: (a -> ST s a) -> ST s a
fixST = mfix
