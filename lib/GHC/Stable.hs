-- | "Foreign.StablePtr".
module GHC.Stable (module Foreign.StablePtr) where

import Foreign.StablePtr
