-- | Values that are different from all others.
module Data.Unique
  ( Unique, newUnique, hashUnique
  ) where

import Data.IORef
import System.IO.Unsafe (unsafePerformIO)

-- | A number that is given out once.
newtype Unique = Unique Int deriving (Eq, Ord)

counter :: IORef Int
counter = unsafePerformIO (newIORef 0)
{-# NOINLINE counter #-}

newUnique :: IO Unique
newUnique = atomicModifyIORef' counter (\n -> (n + 1, Unique (n + 1)))

hashUnique :: Unique -> Int
hashUnique (Unique n) = n
