{-# LANGUAGE NoImplicitPrelude #-}
-- | Numbers from text.
module Text.Read
  ( read, readMaybe
  ) where

import GHC.Read
