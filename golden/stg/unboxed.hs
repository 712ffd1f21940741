{-# LANGUAGE MagicHash #-}
-- Catches: an unboxed argument in a thunk, or unboxed work done in the wrong order.
module Main where

import GHC.Prim
import GHC.Types

poly :: Int# -> Int# -> Int#
poly x y = (x *# x) +# poly2 (y -# 1#) (x +# y)

poly2 :: Int# -> Int# -> Int#
poly2 0# _ = 7#
poly2 1# y = y
poly2 x y  = quotInt# x y

main :: IO ()
main = print (I# (poly 3# 4#))
