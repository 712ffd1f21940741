{-# LANGUAGE NoImplicitPrelude, DataKinds, KindSignatures, MultiParamTypeClasses, AllowAmbiguousTypes #-}
-- | What @#label@ means.
module GHC.OverloadedLabels
  ( IsLabel (..)
  ) where

import GHC.Prim (Symbol)

-- region is-label
-- | Types that have a value for the label.
class IsLabel (x :: Symbol) a where
  fromLabel :: a
-- end is-label
