{-# LANGUAGE NoImplicitPrelude, ScopedTypeVariables #-}
-- | Actions.
module GHC.IO
  ( IO (..), unIO, unsafePerformIO, unsafeInterleaveIO, unsafeDupablePerformIO
  , throwIO, catch, evaluate, mask, mask_, onException, bracket, finally, FilePath
  ) where

import GHC.IO.Exception (IOError, ioError, userError)
import Control.Exception.Base
import GHC.Base
import GHC.IO.Handle.Types (FilePath)

-- | An action that fails, and one that is tried when another one fails.
instance Alternative IO where
  empty = ioError (userError "mzero")
  m <|> n = catch m (\(_ :: IOError) -> n)

instance MonadPlus IO
