-- | Variables of the lazy actions.
module Data.STRef.Lazy (Strict.STRef, newSTRef, readSTRef, writeSTRef, modifySTRef) where

import Control.Monad.ST.Lazy
import qualified Data.STRef as Strict

newSTRef :: a -> ST s (Strict.STRef s a)
newSTRef = strictToLazyST . Strict.newSTRef

readSTRef :: Strict.STRef s a -> ST s a
readSTRef = strictToLazyST . Strict.readSTRef

writeSTRef :: Strict.STRef s a -> a -> ST s ()
writeSTRef r = strictToLazyST . Strict.writeSTRef r

modifySTRef :: Strict.STRef s a -> (a -> a) -> ST s ()
modifySTRef r = strictToLazyST . Strict.modifySTRef r
