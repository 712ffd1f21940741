{-# LANGUAGE NoImplicitPrelude, EmptyCase #-}
-- | The type without values.
module Data.Void
  ( Void, absurd, vacuous
  ) where

import GHC.Base
import GHC.Ix
import GHC.Read
import GHC.Show
import Text.ParserCombinators.ReadPrec (pfail)

-- | No value.
data Void

instance Eq Void where
  _ == _ = True

instance Ord Void where
  compare _ _ = EQ

instance Show Void where
  showsPrec _ v = absurd v

instance Read Void where
  readPrec = pfail

instance Ix Void where
  range _ = []
  index _ v = absurd v
  inRange _ v = absurd v
  rangeSize _ = 0

instance Semigroup Void where
  a <> _ = a
  stimes _ a = a

-- | From a value that does not exist follows any.
absurd :: Void -> a
absurd v = case v of {}

-- | A container of such values is a container of any.
vacuous :: Functor f => f Void -> f a
vacuous m = fmap absurd m
