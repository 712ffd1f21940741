{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | Characters and code points.
module GHC.Char
  ( ord, chr, isSpace
  ) where

import GHC.Base
import GHC.Err
import GHC.Prim
import GHC.Show

-- | The character with a code point.
chr :: Int -> Char
chr n@(I# i)
  | 0 <= n && n <= 0x10FFFF = C# (chr# i)
  | otherwise = errorWithoutStackTrace ("Prelude.chr: bad argument: " ++ showsPrec 9 n "")

-- | White space: the ASCII control characters for it, and every Unicode space.
isSpace :: Char -> Bool
isSpace c
  | n < 0x80  = n == 32 || (9 <= n && n <= 13)
  | n < 0x1680 = n == 0xA0
  | otherwise = n == 0x1680 || (0x2000 <= n && n <= 0x200A)
             || n == 0x202F || n == 0x205F || n == 0x3000
  where
    n = ord c
