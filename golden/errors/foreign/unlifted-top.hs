-- Catches: an unboxed value at top level.
{-# LANGUAGE MagicHash #-}
import GHC.Prim

limit = 10# +# 1#

main = print 1
