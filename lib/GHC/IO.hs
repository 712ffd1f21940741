{-# LANGUAGE NoImplicitPrelude #-}
-- | Actions.
module GHC.IO
  ( IO (..), unIO, unsafePerformIO, unsafeInterleaveIO, unsafeDupablePerformIO
  , throwIO, catch, evaluate, mask, mask_, onException, bracket, finally, FilePath
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.IO.Handle.Types (FilePath)
