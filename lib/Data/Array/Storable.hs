{-# LANGUAGE FlexibleInstances, MultiParamTypeClasses #-}
-- | Mutable arrays whose elements lie in memory as C has them.
module Data.Array.Storable (StorableArray, withStorableArray, touchStorableArray, module Data.Array.MArray) where

import Data.Array.MArray
import Data.Array.Storable.Internals
