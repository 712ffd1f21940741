{-# LANGUAGE NoImplicitPrelude #-}
-- | Monads in which 'IO' actions can be performed.
module Control.Monad.IO.Class
  ( MonadIO (..)
  ) where

import GHC.Base

-- | An instance should take 'return' to 'return' and '>>=' to '>>='.
class Monad m => MonadIO m where
  liftIO :: IO a -> m a

instance MonadIO IO where
  liftIO m = m
