-- | "GHC.StableName".
module System.Mem.StableName (StableName, makeStableName, hashStableName, eqStableName) where

import GHC.StableName
