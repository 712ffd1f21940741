-- | Addresses together with what is to be done when nobody needs them.
module Foreign.ForeignPtr
  ( ForeignPtr, FinalizerPtr, FinalizerEnvPtr, newForeignPtr, newForeignPtr_, addForeignPtrFinalizer
  , newForeignPtrEnv, addForeignPtrFinalizerEnv, withForeignPtr, finalizeForeignPtr
  , touchForeignPtr, castForeignPtr, plusForeignPtr, mallocForeignPtr, mallocForeignPtrBytes
  , mallocForeignPtrArray, mallocForeignPtrArray0
  ) where

import Foreign.Storable
import GHC.ForeignPtr

-- | A row of elements that the collector takes back.
mallocForeignPtrArray, mallocForeignPtrArray0 :: Storable a => Int -> IO (ForeignPtr a)
mallocForeignPtrArray n = result
  where
    result = mallocForeignPtrBytes (n * sizeOf (of' result))
    of' :: IO (ForeignPtr b) -> b
    of' _ = undefined
mallocForeignPtrArray0 n = mallocForeignPtrArray (n + 1)
