{-# LANGUAGE BangPatterns #-}
-- | Rows of lazy elements: what vectors of them are slices of.
module Data.Vector.Base where

import Control.Monad.ST
import Data.Array.Base (unsafeAt, unsafeFreeze, unsafeRead, unsafeThaw, unsafeWrite)
import Data.Array.ST (STArray, newArray)
import Data.Array (Array)

-- | A row, and one that can be changed.
type Row = Array Int
type MRow s = STArray s Int

newRow :: Int -> ST s (MRow s a)
newRow n = newArray (0, n - 1) (error "Data.Vector.Mutable: uninitialised element")
{-# INLINE newRow #-}

readRow :: MRow s a -> Int -> ST s a
readRow = unsafeRead
{-# INLINE readRow #-}

writeRow :: MRow s a -> Int -> a -> ST s ()
writeRow = unsafeWrite
{-# INLINE writeRow #-}

indexRow :: Row a -> Int -> a
indexRow = unsafeAt
{-# INLINE indexRow #-}

-- | The same row, which is not changed any more.
frozenRow :: MRow s a -> ST s (Row a)
frozenRow = unsafeFreeze
{-# INLINE frozenRow #-}

-- | The same row as one that can be changed: whoever knows it still must not look.
thawedRow :: Row a -> ST s (MRow s a)
thawedRow = unsafeThaw
{-# INLINE thawedRow #-}
