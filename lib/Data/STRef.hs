-- |
-- Variables of an 'ST' action.
module Data.STRef
  ( STRef, newSTRef, readSTRef, writeSTRef, modifySTRef, modifySTRef' ) where

import GHC.ST
import GHC.STRef

-- | The function applied to what the variable holds, when it is wanted.
modifySTRef :: STRef s a -> (a -> a) -> ST s ()
modifySTRef ref f = readSTRef ref >>= \a -> writeSTRef ref (f a)

-- | The function applied to what the variable holds, now.
modifySTRef' :: STRef s a -> (a -> a) -> ST s ()
modifySTRef' ref f = readSTRef ref >>= \a -> let b = f a in b `seq` writeSTRef ref b
