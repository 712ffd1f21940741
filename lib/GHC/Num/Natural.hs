{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedSums, UnboxedTuples #-}
-- |
-- Integers that are not negative: all that "GHC.Num.Naturals" has, and what gives
-- an unboxed sum. The Prelude does not need the latter.
module GHC.Num.Natural
  ( module GHC.Num.Naturals
  , naturalIsPowerOf2#, naturalToWordMaybe#, naturalSub
  ) where

import GHC.Num.Integer
import GHC.Num.Naturals
import GHC.Prim
import GHC.Types

-- | The exponent, if it is a power of two.
naturalIsPowerOf2# :: Natural -> (# (# #) | Word# #)
naturalIsPowerOf2# (MkNatural n) = case integerPopCount# n of
  1# -> (# | integerLog2# n #)
  _  -> (# (# #) | #)

-- | The word, if there is one.
naturalToWordMaybe# :: Natural -> (# (# #) | Word# #)
naturalToWordMaybe# (MkNatural n) = case integerIsZero (integerShiftR# n 64##) of
  True  -> (# | integerToWord# n #)
  False -> (# (# #) | #)

-- | The difference, if it is not negative.
naturalSub :: Natural -> Natural -> (# (# #) | Natural #)
naturalSub (MkNatural a) (MkNatural b) = case integerSub a b of
  d -> if integerIsNegative d then (# (# #) | #) else (# | MkNatural d #)
