{-# LANGUAGE NoImplicitPrelude #-}
-- | Actions as values. Safe only where it does not matter when they are performed.
module System.IO.Unsafe
  ( unsafePerformIO, unsafeDupablePerformIO, unsafeInterleaveIO, unsafeFixIO
  ) where

import GHC.Base

-- | 'fixIO'.
unsafeFixIO :: (a -> IO a) -> IO a
unsafeFixIO = fixIO
