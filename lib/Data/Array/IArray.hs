-- |
-- Immutable arrays, whatever their elements are made of.
module Data.Array.IArray
  ( IArray, module Data.Ix, Array
  , array, listArray, accumArray, genArray
  , (!), bounds, indices, elems, assocs
  , (//), accum, amap, ixmap
  ) where

import Data.Array.Base
import Data.Ix
import GHC.Arr (Array)
