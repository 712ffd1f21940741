-- |
-- Variables of a strict 'Control.Monad.ST.Strict.ST' action.
module Data.STRef.Strict (module Data.STRef) where

import Data.STRef
