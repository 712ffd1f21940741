{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | White space, which @words@ and @read@ need without the tables of Unicode.
module GHC.Unicode.Space
  ( isSpace
  ) where

import GHC.Classes
import GHC.Prim
import GHC.Types

-- | White space: the ASCII control characters for it, and every Unicode space.
isSpace :: Char -> Bool
isSpace (C# c) = case n <# 0x377# of
  1# -> isTrue# (n ==# 32#) || isTrue# (leWord# (int2Word# (n -# 9#)) 4##) || isTrue# (n ==# 0xA0#)
  _  -> isTrue# (n ==# 0x1680#) || isTrue# (leWord# (int2Word# (n -# 0x2000#)) 10##)
     || isTrue# (n ==# 0x202F#) || isTrue# (n ==# 0x205F#) || isTrue# (n ==# 0x3000#)
  where
    n = ord# c
