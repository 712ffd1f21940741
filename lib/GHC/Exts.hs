{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes #-}
-- |
-- What programs need that work with unboxed values themselves, and some
-- functions that belong to no other module.
module GHC.Exts
  ( module GHC.Prim, module GHC.Types, Ptr (..), FunPtr (..), Down (..), IsString (..), Coercible, coerce
  , build, augment, the, sortWith, groupWith, inline, noinline, lazy, oneShot, considerAccessible, SPEC (..)
  , maxTupleSize, unpackCString#, unpackAppendCString#, unpackFoldrCString#, unpackCStringUtf8#
  , shiftL#, shiftRL#, iShiftL#, iShiftRA#, iShiftRL#, traceEvent, breakpoint, assert
  ) where

import Data.Coerce (Coercible, coerce)
import Data.List (groupBy, sortBy)
import Data.Ord (Down (..), comparing)
import Data.String (IsString (..))
import Debug.Trace (traceEvent)
import GHC.Base (assert, breakpoint)
import GHC.CString
import GHC.Prim
import GHC.Ptr
import GHC.Types

-- | A list made by what makes lists of any kind; one in front of another.
build :: (forall b. (a -> b -> b) -> b -> b) -> [a]
build g = g (:) []

augment :: (forall b. (a -> b -> b) -> b -> b) -> [a] -> [a]
augment g xs = g (:) xs

-- | The element that all of a list are.
the :: Eq a => [a] -> a
the (x : xs)
  | all (x ==) xs = x
  | otherwise     = errorWithoutStackTrace "GHC.Exts.the: non-identical list"
the []            = errorWithoutStackTrace "GHC.Exts.the: empty list"

-- | In the order of what a function makes of the elements; those with the same
-- together.
sortWith :: Ord b => (a -> b) -> [a] -> [a]
sortWith f = sortBy (comparing f)

groupWith :: Ord b => (a -> b) -> [a] -> [[a]]
groupWith f xs = groupBy (\x y -> f x == f y) (sortWith f xs)

-- | Hints to an optimiser.
inline, noinline, lazy :: a -> a
inline x = x
noinline x = x
lazy x = x

oneShot :: (a -> b) -> a -> b
oneShot f = f

considerAccessible :: Bool
considerAccessible = True

data SPEC = SPEC | SPEC2

maxTupleSize :: Int
maxTupleSize = 62

-- | Shifts by any number of places.
shiftL#, shiftRL# :: Word# -> Int# -> Word#
shiftL# w n = case n >=# 64# of { 1# -> 0##; _ -> uncheckedShiftL# w n }
shiftRL# w n = case n >=# 64# of { 1# -> 0##; _ -> uncheckedShiftRL# w n }

iShiftL#, iShiftRA#, iShiftRL# :: Int# -> Int# -> Int#
iShiftL# x n = case n >=# 64# of { 1# -> 0#; _ -> uncheckedIShiftL# x n }
iShiftRA# x n = case n >=# 64# of { 1# -> uncheckedIShiftRA# x 63#; _ -> uncheckedIShiftRA# x n }
iShiftRL# x n = case n >=# 64# of { 1# -> 0#; _ -> uncheckedIShiftRL# x n }
