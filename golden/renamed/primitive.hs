{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- Catches names of GHC.Prim, and unboxed tuples.
module Primitive where

import GHC.Prim (Int#, Char#, (+#), chr#)
import qualified GHC.Prim as P

inc :: Int# -> (# Int#, Char# #)
inc n = (# n +# 1#, chr# (n P.*# 2#) #)
