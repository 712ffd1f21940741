{-# LANGUAGE ExistentialQuantification #-}
-- | Values together with their types.
module Data.Dynamic
  ( Dynamic, toDyn, fromDyn, fromDynamic, dynTypeRep, Typeable
  ) where

import Control.Exception.Base (Exception)
import Data.Typeable

-- | A value of any type, and which.
data Dynamic = forall a. Typeable a => Dynamic a

instance Show Dynamic where
  showsPrec _ d = showString "<<" . shows (dynTypeRep d) . showString ">>"

instance Exception Dynamic

toDyn :: Typeable a => a -> Dynamic
toDyn = Dynamic

-- | The value, if it is of the type that is wanted.
fromDynamic :: Typeable a => Dynamic -> Maybe a
fromDynamic (Dynamic x) = cast x

fromDyn :: Typeable a => Dynamic -> a -> a
fromDyn d x = maybe x id (fromDynamic d)

dynTypeRep :: Dynamic -> TypeRep
dynTypeRep (Dynamic x) = typeOf x
