-- |
-- Operations on arrays that trust their user.
module Data.Array.Unsafe
  ( castSTUArray, castIOUArray, unsafeFreeze, unsafeThaw ) where

import Data.Array.Base
