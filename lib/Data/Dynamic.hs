{-# LANGUAGE ExistentialQuantification #-}
-- | Values together with their types.
module Data.Dynamic
  ( Dynamic, toDyn, fromDyn, fromDynamic, dynTypeRep, dynApply, dynApp, Typeable
  ) where

import Control.Exception.Base (Exception)
import Data.Maybe (fromMaybe)
import Data.Typeable
import Unsafe.Coerce (unsafeCoerce)

-- | A value of any type, and which.
data Dynamic = forall a. Dynamic TypeRep a

instance Show Dynamic where
  showsPrec _ (Dynamic t _) = showString "<<" . shows t . showString ">>"

instance Exception Dynamic

toDyn :: Typeable a => a -> Dynamic
toDyn x = Dynamic (typeOf x) x

-- | The value, if it is of the type that is wanted.
fromDynamic :: Typeable a => Dynamic -> Maybe a
fromDynamic (Dynamic t x) = value
  where
    value
      | t == typeRep value = Just (unsafeCoerce x)
      | otherwise = Nothing

fromDyn :: Typeable a => Dynamic -> a -> a
fromDyn d x = maybe x id (fromDynamic d)

dynTypeRep :: Dynamic -> TypeRep
dynTypeRep (Dynamic t _) = t

-- | The result of a function, if the one is a function of the type of the other.
dynApply :: Dynamic -> Dynamic -> Maybe Dynamic
dynApply (Dynamic t f) (Dynamic u x) = case funResultTy t u of
  Just r -> Just (Dynamic r ((unsafeCoerce f) x))
  Nothing -> Nothing

dynApp :: Dynamic -> Dynamic -> Dynamic
dynApp f x = fromMaybe failed (dynApply f x)
  where
    failed = errorWithoutStackTrace ("Type error in dynamic application.\nCan't apply function "
      ++ show f ++ " to argument " ++ show x)
