-- |
-- Types whose values count the elements of an array.
module Data.Ix (Ix (range, index, inRange, rangeSize)) where

import GHC.Ix
