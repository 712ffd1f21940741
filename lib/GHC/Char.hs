{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | Characters and code points.
module GHC.Char
  ( ord, chr, eqChar, neChar
  ) where

import GHC.Basics
import GHC.Classes
import GHC.Err
import GHC.Prim
import GHC.Show
import GHC.Types

-- | The character with a code point.
chr :: Int -> Char
chr (I# n) = case (int2Word# n) `leWord#` 0x10FFFF## of
  1# -> C# (chr# n)
  _  -> errorWithoutStackTrace ("Prelude.chr: bad argument: " ++ showSignedInt (I# 9#) (I# n) "")
