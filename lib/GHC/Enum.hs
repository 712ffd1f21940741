{-# LANGUAGE NoImplicitPrelude, MagicHash #-}
-- | Arithmetic sequences of 'Int's: what @[a ..]@ and its kin mean.
module GHC.Enum
  ( succ, pred, minBound, maxBound
  , enumFrom, enumFromThen, enumFromTo, enumFromThenTo
  ) where

import GHC.Base
import GHC.Err
import GHC.Num
import GHC.Prim

-- | The least and the greatest 'Int'.
minBound, maxBound :: Int
minBound = -9223372036854775808
maxBound = 9223372036854775807

-- | The next, the previous number.
succ, pred :: Int -> Int
succ x
  | x == maxBound = errorWithoutStackTrace "Prelude.Enum.succ{Int}: tried to take `succ' of maxBound"
  | otherwise     = x + 1
pred x
  | x == minBound = errorWithoutStackTrace "Prelude.Enum.pred{Int}: tried to take `pred' of minBound"
  | otherwise     = x - 1

-- | @[x ..]@: up to 'maxBound'.
enumFrom :: Int -> [Int]
enumFrom x = enumFromTo x maxBound

-- | @[x .. y]@: empty when @x@ is greater. The numbers are evaluated, the list
-- is made as far as it is looked at.
enumFromTo :: Int -> Int -> [Int]
enumFromTo (I# x) (I# y) = case x ># y of
  1# -> []
  _  -> go x
  where
    go n = I# n : (case n ==# y of
      1# -> []
      _  -> go (n +# 1#))

-- | @[x, y ..]@: up to 'maxBound' or down to 'minBound'.
enumFromThen :: Int -> Int -> [Int]
enumFromThen x y = enumFromThenTo x y (if y >= x then maxBound else minBound)

-- | @[x, y .. z]@. Equal @x@ and @y@ give an endless list, or none.
enumFromThenTo :: Int -> Int -> Int -> [Int]
enumFromThenTo (I# x) (I# y) (I# z) = case y >=# x of
  1# -> case z <# x of
    1# -> []
    _  -> case z <# y of
      1# -> [I# x]
      _  -> I# x : up (y -# x) (z -# (y -# x)) y
  _  -> case z ># x of
    1# -> []
    _  -> case z ># y of
      1# -> [I# x]
      _  -> I# x : down (y -# x) (z -# (y -# x)) y

-- The numbers from n on by steps of delta; last is where no further step fits
-- beyond it. The comparison comes before the step, so that nothing wraps around.
up, down :: Int# -> Int# -> Int# -> [Int]
up delta last n = I# n : (case n ># last of
  1# -> []
  _  -> up delta last (n +# delta))
down delta last n = I# n : (case n <# last of
  1# -> []
  _  -> down delta last (n +# delta))
