-- | "GHC.Conc".
module GHC.Conc.Sync (module GHC.Conc, showThreadId) where

import GHC.Conc

showThreadId :: ThreadId -> String
showThreadId = show
