{-# LANGUAGE NoImplicitPrelude, MagicHash, RankNTypes, ScopedTypeVariables #-}
-- | Actions.
module GHC.IO
  ( IO (..), unIO, unsafePerformIO, unsafeInterleaveIO, unsafeDupablePerformIO
  , unsafeDupableInterleaveIO, noDuplicate, mkUserError, mplusIO, unsafeUnmask
  , throwIO, catch, catchAny, catchException, evaluate, mask, mask_, onException, bracket, finally, FilePath
  , uninterruptibleMask, uninterruptibleMask_, MaskingState (..), getMaskingState, interruptible
  ) where

import GHC.IO.Exception (IOError, ioError, userError)
import Control.Exception.Base
import GHC.Base
import GHC.Exception.Type
import GHC.IO.Handle.Types (FilePath)
import GHC.IO.Unsafe
import GHC.Prim

-- | An action that fails, and one that is tried when another one fails.
instance Alternative IO where
  empty = ioError (userError "mzero")
  m <|> n = catch m (\(_ :: IOError) -> n)

instance MonadPlus IO

-- | With the handler for all exceptions, whatever their type.
catchAny :: IO a -> (forall e. Exception e => e -> IO a) -> IO a
catchAny m handler = catch m (\(SomeException e) -> handler e)

catchException :: Exception e => IO a -> (e -> IO a) -> IO a
catchException = catch

mkUserError :: String -> SomeException
mkUserError s = toException (userError s)

mplusIO :: IO a -> IO a -> IO a
mplusIO = (<|>)

-- | With exceptions from other threads let in.
unsafeUnmask :: IO a -> IO a
unsafeUnmask (IO m) = IO (unmaskAsyncExceptions# m)
