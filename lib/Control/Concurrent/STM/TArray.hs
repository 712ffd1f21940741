{-# LANGUAGE MultiParamTypeClasses #-}
-- | Arrays of variables of transactions.
module Control.Concurrent.STM.TArray (TArray) where

import Control.Monad.STM
import Control.Concurrent.STM.TVar
import Data.Array (Array, bounds, listArray)
import Data.Array.Base (MArray (..), IArray (numElements), unsafeAt)
import Data.Ix (rangeSize)

-- | A variable for each index.
newtype TArray i e = TArray (Array i (TVar e))

instance Eq i => Eq (TArray i e) where
  TArray a == TArray b = sameBounds a b
    where sameBounds x y = elemsOf x == elemsOf y
          elemsOf = foldr (:) []

instance MArray TArray e STM where
  getBounds (TArray a) = return (bounds a)
  getNumElements (TArray a) = return (numElements a)
  newArray b e = do
    vs <- mapM (const (newTVar e)) [1 .. rangeSize b]
    return (TArray (listArray b vs))
  newArray_ b = newArray b (error "undefined array element")
  unsafeNewArray_ b = newArray b (error "undefined array element")
  unsafeRead (TArray a) i = readTVar (unsafeAt a i)
  unsafeWrite (TArray a) i e = writeTVar (unsafeAt a i) e

instance MArray TArray e IO where
  getBounds (TArray a) = return (bounds a)
  getNumElements (TArray a) = return (numElements a)
  newArray b e = do
    vs <- mapM (const (newTVarIO e)) [1 .. rangeSize b]
    return (TArray (listArray b vs))
  newArray_ b = newArray b (error "undefined array element")
  unsafeNewArray_ b = newArray b (error "undefined array element")
  unsafeRead (TArray a) i = readTVarIO (unsafeAt a i)
  unsafeWrite (TArray a) i e = atomically (writeTVar (unsafeAt a i) e)
