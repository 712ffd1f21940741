-- | Pieces of memory that are given back together.
module Foreign.Marshal.Pool
  ( Pool, newPool, freePool, withPool, pooledMalloc, pooledMallocBytes, pooledRealloc, pooledReallocBytes
  , pooledMallocArray, pooledMallocArray0, pooledReallocArray, pooledReallocArray0
  , pooledNew, pooledNewArray, pooledNewArray0
  ) where

import Control.Exception (bracket)
import Data.IORef
import Data.List (delete)
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable

-- | What has been taken and not given back.
newtype Pool = Pool (IORef [Ptr ()])

newPool :: IO Pool
newPool = fmap Pool (newIORef [])

-- | Gives everything back.
freePool :: Pool -> IO ()
freePool (Pool ref) = readIORef ref >>= mapM_ free >> writeIORef ref []

withPool :: (Pool -> IO b) -> IO b
withPool = bracket newPool freePool

pooledMalloc :: Storable a => Pool -> IO (Ptr a)
pooledMalloc pool = malloc >>= keep pool

pooledMallocBytes :: Pool -> Int -> IO (Ptr a)
pooledMallocBytes pool n = mallocBytes n >>= keep pool

keep :: Pool -> Ptr a -> IO (Ptr a)
keep (Pool ref) p = p <$ modifyIORef ref (castPtr p :)

pooledRealloc :: Storable a => Pool -> Ptr a -> IO (Ptr a)
pooledRealloc pool p = again pool p (realloc p)

pooledReallocBytes :: Pool -> Ptr a -> Int -> IO (Ptr a)
pooledReallocBytes pool p n = again pool p (reallocBytes p n)

again :: Pool -> Ptr a -> IO (Ptr a) -> IO (Ptr a)
again pool@(Pool ref) p action = modifyIORef ref (delete (castPtr p)) >> action >>= keep pool

pooledMallocArray, pooledMallocArray0 :: Storable a => Pool -> Int -> IO (Ptr a)
pooledMallocArray pool n = mallocArray n >>= keep pool
pooledMallocArray0 pool n = pooledMallocArray pool (n + 1)

pooledReallocArray, pooledReallocArray0 :: Storable a => Pool -> Ptr a -> Int -> IO (Ptr a)
pooledReallocArray pool p n = again pool p (reallocArray p n)
pooledReallocArray0 pool p n = pooledReallocArray pool p (n + 1)

pooledNew :: Storable a => Pool -> a -> IO (Ptr a)
pooledNew pool x = pooledMalloc pool >>= \p -> p <$ poke p x

pooledNewArray :: Storable a => Pool -> [a] -> IO (Ptr a)
pooledNewArray pool xs = newArray xs >>= keep pool

pooledNewArray0 :: Storable a => Pool -> a -> [a] -> IO (Ptr a)
pooledNewArray0 pool end xs = newArray0 end xs >>= keep pool
