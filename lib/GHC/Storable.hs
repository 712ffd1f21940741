-- | "Foreign.Storable".
module GHC.Storable (module Foreign.Storable) where

import Foreign.Storable
