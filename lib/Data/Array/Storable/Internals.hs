{-# LANGUAGE FlexibleInstances, MultiParamTypeClasses #-}
-- | What such an array is: its bounds, its size and its memory.
module Data.Array.Storable.Internals (StorableArray (..), withStorableArray, touchStorableArray, unsafeForeignPtrToStorableArray) where

import Data.Array.Base (MArray (..))
import Data.Ix
import Foreign.ForeignPtr
import Foreign.Ptr
import Foreign.Storable

data StorableArray i e = StorableArray !i !i Int !(ForeignPtr e)

instance Storable e => MArray StorableArray e IO where
  getBounds (StorableArray l u _ _) = return (l, u)
  getNumElements (StorableArray _ _ n _) = return n
  newArray (l, u) x = do
    let n = rangeSize (l, u)
    p <- mallocForeignPtrArray n
    withForeignPtr p (\a -> sequence_ [pokeElemOff a i x | i <- [0 .. n - 1]])
    return (StorableArray l u n p)
  unsafeNewArray_ (l, u) = do
    let n = rangeSize (l, u)
    p <- mallocForeignPtrArray n
    return (StorableArray l u n p)
  newArray_ = unsafeNewArray_
  unsafeRead (StorableArray _ _ _ p) i = withForeignPtr p (\a -> peekElemOff a i)
  unsafeWrite (StorableArray _ _ _ p) i x = withForeignPtr p (\a -> pokeElemOff a i x)

-- | An action on the memory, which stays while the action runs.
withStorableArray :: StorableArray i e -> (Ptr e -> IO a) -> IO a
withStorableArray (StorableArray _ _ _ p) = withForeignPtr p

touchStorableArray :: StorableArray i e -> IO ()
touchStorableArray (StorableArray _ _ _ p) = touchForeignPtr p

-- | An array of memory that is there; nobody else should write to it.
unsafeForeignPtrToStorableArray :: Ix i => ForeignPtr e -> (i, i) -> IO (StorableArray i e)
unsafeForeignPtrToStorableArray p (l, u) = return (StorableArray l u (rangeSize (l, u)) p)
