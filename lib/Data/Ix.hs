{-# LANGUAGE NoImplicitPrelude #-}
-- | Types whose ranges are numbered.
module Data.Ix
  ( Ix (range, index, inRange, rangeSize)
  ) where

import GHC.Ix
