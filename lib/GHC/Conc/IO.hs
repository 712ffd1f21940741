-- | Waiting.
module GHC.Conc.IO (ensureIOManagerIsRunning, ioManagerCapabilitiesChanged, threadDelay, registerDelay) where

import GHC.Conc
