{-# LANGUAGE TypeFamilies, UndecidableInstances #-}
-- Catches: a family whose result has the family in it again, so that the type grows until the memory is full.
module Endless where

type family Nested a where
  Nested a = [Nested a]

deep :: Nested Int
deep = undefined
