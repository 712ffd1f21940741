{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- |
-- Addresses together with what is to be done when nobody needs them.
module GHC.ForeignPtr
  ( ForeignPtr (..), ForeignPtrContents (..), FinalizerPtr, FinalizerEnvPtr
  , newForeignPtr_, newForeignPtr, newForeignPtrEnv, newConcForeignPtr
  , mallocForeignPtr, mallocForeignPtrBytes, mallocForeignPtrAlignedBytes
  , mallocPlainForeignPtr, mallocPlainForeignPtrBytes, mallocPlainForeignPtrAlignedBytes
  , addForeignPtrFinalizer, addForeignPtrFinalizerEnv, addForeignPtrConcFinalizer
  , unsafeForeignPtrToPtr, castForeignPtr, plusForeignPtr, touchForeignPtr, finalizeForeignPtr
  , withForeignPtr, unsafeWithForeignPtr
  ) where

import Foreign.Marshal.Alloc (finalizerFree, free)
import Foreign.Storable
import GHC.Base
import GHC.IORef
import GHC.Prim
import GHC.Ptr
import GHC.Show

-- | An address and what keeps it alive.
data ForeignPtr a = ForeignPtr Addr# ForeignPtrContents

-- | Memory of the collector, which is given back by itself, or actions that are
-- to be done in the end; the last one is the first.
data ForeignPtrContents
  = PlainPtr (MutableByteArray# RealWorld)
  | MallocPtr (MutableByteArray# RealWorld) (IORef [IO ()])
  | PlainForeignPtr (IORef [IO ()])

-- | A function of C's that gives back what is at the address; with something
-- that it needs for it.
type FinalizerPtr a = FunPtr (Ptr a -> IO ())
type FinalizerEnvPtr env a = FunPtr (Ptr env -> Ptr a -> IO ())

instance Eq (ForeignPtr a) where
  p == q = unsafeForeignPtrToPtr p == unsafeForeignPtrToPtr q

instance Ord (ForeignPtr a) where
  compare p q = compare (unsafeForeignPtrToPtr p) (unsafeForeignPtrToPtr q)

instance Show (ForeignPtr a) where
  showsPrec p = showsPrec p . unsafeForeignPtrToPtr

-- | An address for which nothing is to be done.
newForeignPtr_ :: Ptr a -> IO (ForeignPtr a)
newForeignPtr_ (Ptr a) = fmap (\ref -> ForeignPtr a (PlainForeignPtr ref)) (newIORef [])

newForeignPtr :: FinalizerPtr a -> Ptr a -> IO (ForeignPtr a)
newForeignPtr f p = newForeignPtr_ p >>= \fp -> addForeignPtrFinalizer f fp >> return fp

newForeignPtrEnv :: FinalizerEnvPtr env a -> Ptr env -> Ptr a -> IO (ForeignPtr a)
newForeignPtrEnv f env p = newForeignPtr_ p >>= \fp -> addForeignPtrFinalizerEnv f env fp >> return fp

-- | The same with an action of Haskell's.
newConcForeignPtr :: Ptr a -> IO () -> IO (ForeignPtr a)
newConcForeignPtr p action = newForeignPtr_ p >>= \fp -> addForeignPtrConcFinalizer fp action >> return fp

-- | Memory that the collector takes back.
mallocForeignPtr, mallocPlainForeignPtr :: Storable a => IO (ForeignPtr a)
mallocForeignPtr = result
  where
    result = mallocForeignPtrBytes (sizeOf (of' result))
    of' :: IO (ForeignPtr b) -> b
    of' _ = undefined
mallocPlainForeignPtr = mallocForeignPtr

mallocForeignPtrBytes, mallocPlainForeignPtrBytes :: Int -> IO (ForeignPtr a)
mallocForeignPtrBytes n = mallocForeignPtrAlignedBytes n 16
mallocPlainForeignPtrBytes n = mallocPlainForeignPtrAlignedBytes n 16

mallocForeignPtrAlignedBytes, mallocPlainForeignPtrAlignedBytes :: Int -> Int -> IO (ForeignPtr a)
mallocForeignPtrAlignedBytes (I# n) (I# k) = newIORef [] >>= \ref -> IO (\s ->
  case newAlignedPinnedByteArray# n k s of
    (# s', bytes #) -> (# s', ForeignPtr (mutableByteArrayContents# bytes) (MallocPtr bytes ref) #))
mallocPlainForeignPtrAlignedBytes (I# n) (I# k) = IO (\s ->
  case newAlignedPinnedByteArray# n k s of
    (# s', bytes #) -> (# s', ForeignPtr (mutableByteArrayContents# bytes) (PlainPtr bytes) #))

-- | One thing more to be done in the end. Of the functions of C's, only 'free'
-- can be called by its address.
addForeignPtrFinalizer :: FinalizerPtr a -> ForeignPtr a -> IO ()
addForeignPtrFinalizer f fp
  | f == finalizerFree = addForeignPtrConcFinalizer fp (free (unsafeForeignPtrToPtr fp))
  | otherwise          = return ()

addForeignPtrFinalizerEnv :: FinalizerEnvPtr env a -> Ptr env -> ForeignPtr a -> IO ()
addForeignPtrFinalizerEnv _ _ _ = return ()

addForeignPtrConcFinalizer :: ForeignPtr a -> IO () -> IO ()
addForeignPtrConcFinalizer (ForeignPtr _ contents) action = case contents of
  PlainPtr _          -> errorWithoutStackTrace "GHC.ForeignPtr: attempt to add a finalizer to a plain pointer"
  MallocPtr _ ref     -> add ref
  PlainForeignPtr ref -> add ref
  where
    add ref = readIORef ref >>= \actions -> writeIORef ref (action : actions)

-- | The address alone.
unsafeForeignPtrToPtr :: ForeignPtr a -> Ptr a
unsafeForeignPtrToPtr (ForeignPtr a _) = Ptr a
{-# INLINE unsafeForeignPtrToPtr #-}

castForeignPtr :: ForeignPtr a -> ForeignPtr b
castForeignPtr (ForeignPtr a c) = ForeignPtr a c

plusForeignPtr :: ForeignPtr a -> Int -> ForeignPtr b
plusForeignPtr (ForeignPtr a c) (I# n) = ForeignPtr (plusAddr# a n) c

-- | Up to here it is needed.
touchForeignPtr :: ForeignPtr a -> IO ()
touchForeignPtr (ForeignPtr _ c) = IO (\s -> case touch# c s of s' -> (# s', () #))

-- | Does now what is to be done in the end.
finalizeForeignPtr :: ForeignPtr a -> IO ()
finalizeForeignPtr (ForeignPtr _ contents) = case contents of
  PlainPtr _          -> return ()
  MallocPtr _ ref     -> run ref
  PlainForeignPtr ref -> run ref
  where
    run ref = readIORef ref >>= \actions -> writeIORef ref [] >> perform actions
    perform []       = return ()
    perform (a : as) = a >> perform as

-- | The address, for an action during which it stays alive.
withForeignPtr, unsafeWithForeignPtr :: ForeignPtr a -> (Ptr a -> IO b) -> IO b
withForeignPtr fp action = do
  r <- action (unsafeForeignPtrToPtr fp)
  touchForeignPtr fp
  return r
{-# INLINE withForeignPtr #-}
unsafeWithForeignPtr = withForeignPtr
{-# INLINE unsafeWithForeignPtr #-}
