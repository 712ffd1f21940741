-- | The functions on pointers with finalizers that cannot go wrong.
module Foreign.ForeignPtr.Safe (module Foreign.ForeignPtr) where

import Foreign.ForeignPtr
