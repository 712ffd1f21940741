-- |
-- Operations on arrays that trust their user.
module Data.Array.Unsafe
  ( castSTUArray, castIOUArray, unsafeFreeze, unsafeThaw, unsafeForeignPtrToStorableArray ) where

import Data.Array.Base
import Data.Array.Storable.Internals (unsafeForeignPtrToStorableArray)
