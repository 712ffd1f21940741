{-# LANGUAGE NoImplicitPrelude #-}
-- | Actions in the midst of an expression.
module GHC.IO.Unsafe
  ( unsafePerformIO, unsafeInterleaveIO, unsafeDupablePerformIO, unsafeDupableInterleaveIO, noDuplicate
  ) where

import GHC.Base

-- | As 'unsafeInterleaveIO': there is no second processor that could begin it, too.
unsafeDupableInterleaveIO :: IO a -> IO a
unsafeDupableInterleaveIO = unsafeInterleaveIO

noDuplicate :: IO ()
noDuplicate = return ()
