-- | What may be evaluated at the same time. There is one processor, so nothing is.
module Control.Parallel (par, pseq) where

import GHC.Conc (par, pseq)
