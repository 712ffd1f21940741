{-# LANGUAGE NoImplicitPrelude #-}
-- | Truth values.
module Data.Bool
  ( Bool (..), (&&), (||), not, otherwise, bool
  ) where

import GHC.Base

-- | The second value if the condition holds, else the first.
bool :: a -> a -> Bool -> a
bool f _ False = f
bool _ t True  = t
