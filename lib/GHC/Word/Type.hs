{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | The types of "GHC.Word" that floating-point numbers are cast to.
module GHC.Word.Type (Word32 (..), Word64 (..)) where

import GHC.Prim

-- | Unsigned integers of 32 bits.
data Word32 = W32# Word#

-- | Unsigned integers of 64 bits.
data Word64 = W64# Word#
