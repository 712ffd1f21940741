{-# LANGUAGE NoImplicitPrelude, MultiParamTypeClasses #-}
-- |
-- Types with the same representation.
module Data.Coerce
  ( coerce, Coercible
  ) where

-- | Holds for types that differ in newtypes only. There are no other instances
-- than those that the compiler makes.
class Coercible a b where
  -- | The value as one of the other type. Costs nothing but the call.
  coerce :: a -> b
