-- |
-- Numbers for Haskell's values that C can keep. A table has the values.
module Foreign.StablePtr
  ( StablePtr, newStablePtr, deRefStablePtr, freeStablePtr, castStablePtrToPtr, castPtrToStablePtr
  ) where

import Data.IORef
import qualified Data.IntMap as IntMap
import Foreign.Ptr
import Foreign.Storable
import System.IO.Unsafe (unsafePerformIO)
import Unsafe.Coerce (unsafeCoerce)

-- | The number of a value.
newtype StablePtr a = StablePtr (Ptr ())
  deriving Eq

instance Storable (StablePtr a) where
  sizeOf _ = 8
  alignment _ = 8
  peekElemOff p i = fmap StablePtr (peekElemOff (castPtr p) i)
  pokeElemOff p i (StablePtr a) = pokeElemOff (castPtr p) i a

data Any = Any

table :: IORef (Int, IntMap.IntMap Any)
table = unsafePerformIO (newIORef (1, IntMap.empty))
{-# NOINLINE table #-}

-- | Keeps a value, until 'freeStablePtr'.
newStablePtr :: a -> IO (StablePtr a)
newStablePtr x = do
  (n, values) <- readIORef table
  writeIORef table (n + 1, IntMap.insert n (unsafeCoerce x) values)
  return (StablePtr (plusPtr nullPtr n))

deRefStablePtr :: StablePtr a -> IO a
deRefStablePtr (StablePtr p) = do
  (_, values) <- readIORef table
  case IntMap.lookup (minusPtr p nullPtr) values of
    Just x  -> return (unsafeCoerce x)
    Nothing -> errorWithoutStackTrace "deRefStablePtr: it has been freed"

freeStablePtr :: StablePtr a -> IO ()
freeStablePtr (StablePtr p) =
  modifyIORef' table (\(n, values) -> (n, IntMap.delete (minusPtr p nullPtr) values))

castStablePtrToPtr :: StablePtr a -> Ptr ()
castStablePtrToPtr (StablePtr p) = p

castPtrToStablePtr :: Ptr () -> StablePtr a
castPtrToStablePtr = StablePtr
