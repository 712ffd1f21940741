{-# LANGUAGE NoImplicitPrelude #-}
-- | Exceptions.
module GHC.Exception
  ( module GHC.Exception.Type, errorCallException
  ) where

import GHC.Base
import GHC.Exception.Type

-- | The exception of 'error'.
errorCallException :: String -> SomeException
errorCallException s = toException (ErrorCall s)
