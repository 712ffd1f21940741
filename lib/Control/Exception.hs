{-# LANGUAGE NoImplicitPrelude, MagicHash, ExistentialQuantification #-}
-- | Exceptions: thrown anywhere, caught in actions.
module Control.Exception
  ( SomeException (..), Exception (..), IOException, ArithException (..), ArrayException (..)
  , AssertionFailed (..), SomeAsyncException (..), AsyncException (..)
  , asyncExceptionToException, asyncExceptionFromException
  , NonTermination (..), NestedAtomically (..), BlockedIndefinitelyOnMVar (..)
  , BlockedIndefinitelyOnSTM (..), Deadlock (..), AllocationLimitExceeded (..)
  , NoMethodError (..), PatternMatchFail (..), RecConError (..), RecSelError (..), RecUpdError (..)
  , ErrorCall (..), TypeError (..)
  , CompactionFailed (..)
  , throw, throwIO, ioError, throwTo
  , catch, catches, Handler (..), catchJust, handle, handleJust, try, tryJust, evaluate
  , mapException, mask, mask_, uninterruptibleMask, uninterruptibleMask_, MaskingState (..)
  , getMaskingState, interruptible, allowInterrupt, assert
  , bracket, bracket_, bracketOnError, finally, onException
  ) where

import Control.Exception.Base
import GHC.Conc (throwTo)
import GHC.Base hiding (foldr)
import GHC.Basics (foldr)

-- | A handler for one type of exceptions.
data Handler a = forall e. Exception e => Handler (e -> IO a)

instance Functor Handler where
  fmap f (Handler h) = Handler (\e -> fmap f (h e))

-- | The first handler whose type fits.
catches :: IO a -> [Handler a] -> IO a
catches io handlers = catch io (\e -> foldr (tryHandler e) (throwIO e) handlers)
  where
    tryHandler :: SomeException -> Handler b -> IO b -> IO b
    tryHandler e (Handler handler) rest = case fromException e of
      Just e' -> handler e'
      Nothing -> rest
