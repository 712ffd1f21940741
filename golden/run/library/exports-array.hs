{-# LANGUAGE ExplicitNamespaces, MagicHash #-}
-- All that the modules of array export here, by name. Catches a name that a module does not export any more.
module Main (main) where

import Data.Array ((!), (//), accum, accumArray, array, assocs, bounds, elems, indices, ixmap,
  listArray, Array, Ix, inRange, index, range, rangeSize)
import Data.Array.Base ((!), (//), accum, accumArray, amap, array, assocs, castSTUArray, elems,
  freeze, getAssocs, getElems, indices, ixmap, listArray, mapArray, mapIndices, newListArray,
  readArray, safeIndex, safeRangeSize, thaw, unsafeFreeze, unsafeFreezeSTUArray, unsafeThaw,
  writeArray, IArray, bounds, numElements, unsafeAccum, unsafeAccumArray, unsafeArray, unsafeAt,
  unsafeReplace, MArray, getBounds, getNumElements, newArray, newArray_, unsafeNewArray_,
  unsafeRead, unsafeWrite, STUArray, UArray)
import Data.Array.IArray ((!), (//), accum, accumArray, amap, array, assocs, elems, indices,
  ixmap, listArray, IArray, bounds, Array, Ix, inRange, index, range, rangeSize)
import Data.Array.IO (freeze, getAssocs, getElems, mapArray, mapIndices, newListArray, readArray,
  thaw, writeArray, MArray, getBounds, newArray, newArray_, IOUArray, IOArray, Ix, inRange,
  index, range, rangeSize)
import Data.Array.IO.Safe (freeze, getAssocs, getElems, mapArray, mapIndices, newListArray,
  readArray, thaw, writeArray, MArray, getBounds, newArray, newArray_, IOUArray, IOArray, Ix,
  inRange, index, range, rangeSize)
import Data.Array.MArray (freeze, getAssocs, getElems, mapArray, mapIndices, newListArray,
  readArray, thaw, writeArray, MArray, getBounds, newArray, newArray_, Ix, inRange, index, range,
  rangeSize)
import Data.Array.MArray.Safe (freeze, getAssocs, getElems, mapArray, mapIndices, newListArray,
  readArray, thaw, writeArray, MArray, getBounds, newArray, newArray_, Ix, inRange, index, range,
  rangeSize)
import Data.Array.ST (freeze, getAssocs, getElems, mapArray, mapIndices, newListArray, readArray,
  thaw, writeArray, runSTArray, runSTUArray, MArray, getBounds, newArray, newArray_, STUArray,
  STArray, Ix, inRange, index, range, rangeSize)
import Data.Array.ST.Safe (freeze, getAssocs, getElems, mapArray, mapIndices, newListArray,
  readArray, thaw, writeArray, runSTArray, runSTUArray, MArray, getBounds, newArray, newArray_,
  STUArray, STArray, Ix, inRange, index, range, rangeSize)
import Data.Array.Unboxed ((!), (//), accum, accumArray, amap, array, assocs, elems, indices,
  ixmap, listArray, IArray, bounds, UArray, Array, Ix, inRange, index, range, rangeSize)
import Data.Array.Unsafe (castSTUArray, unsafeFreeze, unsafeThaw, castIOUArray)
import qualified Prelude as P

main :: P.IO ()
main = P.putStrLn "224 names of 11 modules"
