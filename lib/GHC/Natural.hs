{-# LANGUAGE NoImplicitPrelude #-}
-- | Integers that are not negative.
module GHC.Natural
  ( Natural, naturalToInteger, naturalFromInteger, minusNaturalMaybe, powModNatural
  ) where

import GHC.Num.Natural
