-- | Actions in the midst of an expression.
module GHC.IO.Unsafe (unsafePerformIO, unsafeInterleaveIO, unsafeDupablePerformIO) where

import GHC.Base
