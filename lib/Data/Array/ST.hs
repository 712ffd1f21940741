-- |
-- Mutable arrays of 'Control.Monad.ST.ST' actions.
module Data.Array.ST
  ( STArray, STUArray, runSTArray, runSTUArray, module Data.Array.MArray ) where

import Data.Array.Base
import Data.Array.MArray
import GHC.Arr (STArray)
