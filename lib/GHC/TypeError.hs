{-# LANGUAGE NoImplicitPrelude, DataKinds, KindSignatures, TypeFamilies, PolyKinds #-}
-- | Errors that the programmer of a library gives to the compiler.
module GHC.TypeError (ErrorMessage (..), TypeError, Assert) where

import GHC.Types (Bool (..), Constraint)
import GHC.TypeLits (ErrorMessage (..), TypeError)

-- | The constraint, unless the condition holds; then none.
type family Assert (check :: Bool) (message :: Constraint) :: Constraint where
  Assert 'True  _ = ()
  Assert _ message = message
