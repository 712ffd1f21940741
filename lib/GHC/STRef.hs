{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- |
-- Variables of an 'ST' action.
module GHC.STRef (STRef (..), newSTRef, readSTRef, writeSTRef) where

import GHC.Base
import GHC.Classes
import GHC.Prim
import GHC.ST
import GHC.Types

-- | A variable of the state @s@ that holds an @a@.
data STRef s a = STRef (MutVar# s a)

-- | A new variable.
newSTRef :: a -> ST s (STRef s a)
newSTRef a = ST (\s -> case newMutVar# a s of (# s', v #) -> (# s', STRef v #))

-- | What the variable holds.
readSTRef :: STRef s a -> ST s a
readSTRef (STRef v) = ST (\s -> readMutVar# v s)

-- | Another value for the variable.
writeSTRef :: STRef s a -> a -> ST s ()
writeSTRef (STRef v) a = ST (\s -> case writeMutVar# v a s of s' -> (# s', () #))

instance Eq (STRef s a) where
  STRef a == STRef b = isTrue# (sameMutVar# a b)
