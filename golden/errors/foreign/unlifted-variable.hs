-- Catches: an unboxed value where a boxed one is wanted.
{-# LANGUAGE MagicHash #-}
import GHC.Prim

boxes = [1#, 2#]

same = id 3#

main = print 1
