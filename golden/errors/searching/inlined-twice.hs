-- Catches two pragmas that say whether one function is to be inlined.
module InlinedTwice where

{-# INLINE f #-}
f x = x
{-# NOINLINE f #-}
