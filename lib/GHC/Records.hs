{-# LANGUAGE NoImplicitPrelude, PolyKinds, KindSignatures, MultiParamTypeClasses, FunctionalDependencies, AllowAmbiguousTypes #-}
-- | Fields by their names.
module GHC.Records
  ( HasField (..)
  ) where

-- region has-field
-- | Values of the type @r@ have a field of the name @x@ and the type @a@. The
-- compiler solves it for the fields of records; programs may add others.
class HasField (x :: k) r a | x r -> a where
  getField :: r -> a
-- end has-field
