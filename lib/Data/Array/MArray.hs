-- |
-- Mutable arrays, whatever their elements are made of and whoever uses them.
module Data.Array.MArray
  ( MArray (getBounds, newArray, newArray_), module Data.Ix
  , newListArray, newGenArray
  , readArray, writeArray
  , mapArray, mapIndices
  , getElems, getAssocs
  , freeze, thaw
  ) where

import Data.Array.Base
import Data.Ix
