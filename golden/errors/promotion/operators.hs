-- Catches: promoted operators without TypeOperators.
{-# LANGUAGE DataKinds, KindSignatures #-}
module Operators where

import Data.Kind

data Has (ts :: [Type]) = Has

one :: Has (Int ': '[])
one = Has
