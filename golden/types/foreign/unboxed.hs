-- Catches: unboxed types that are taken for boxed ones.
{-# LANGUAGE MagicHash, UnboxedTuples #-}
module Unboxed where

import GHC.Prim
import GHC.Types (Int (..), Char (..))

plus (I# x) (I# y) = I# (x +# y)

divide (I# x) (I# y) = case (# quotInt# x y, remInt# x y #) of
  (# q, r #) -> (I# q, I# r)

both x = (# x +# 1#, chr# x #)

code (C# c) = ord# c

step = \x -> x -# 1#

local (I# x) = let y = x *# x in I# (y +# y)
