{-# LANGUAGE NoImplicitPrelude #-}
-- | Monads in which a pattern may fail to match.
module Control.Monad.Fail
  ( MonadFail (..)
  ) where

import GHC.Base
import GHC.IO.Exception (ioError, userError)

-- | Monads with failure. A pattern in a do block that does not match means 'fail'.
class Monad m => MonadFail m where
  -- | The action that fails, with a message.
  fail :: String -> m a

instance MonadFail Maybe where
  fail _ = Nothing

instance MonadFail [] where
  fail _ = []

instance MonadFail IO where
  fail text = ioError (userError text)
