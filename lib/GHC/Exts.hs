{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- |
-- What programs need that work with unboxed values themselves.
module GHC.Exts
  ( module GHC.Prim, module GHC.Types
  ) where

import GHC.Prim
import GHC.Types
