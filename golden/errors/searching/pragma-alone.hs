-- Catches a pragma about what is not defined beside it.
module PragmaAlone where

{-# INLINE f #-}
g = 1
