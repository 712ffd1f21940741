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

import Foreign.Storable
import GHC.Base
import GHC.IORef
import GHC.Prim
import GHC.Ptr
import GHC.Show
import GHC.Weak

-- | An address and what keeps it alive.
data ForeignPtr a = ForeignPtr Addr# ForeignPtrContents

-- | Memory of the collector, which is given back by itself, or what is to be done in the end.
data ForeignPtrContents
  = PlainPtr (MutableByteArray# RealWorld)
  | MallocPtr (MutableByteArray# RealWorld) (IORef Finalizers)
  | PlainForeignPtr (IORef Finalizers)

-- | What is to be done in the end: nothing, by functions of C's, which a weak pointer has, or by
-- actions, the last one first.
data Finalizers = NoFinalizers | CFinalizers (Weak ()) | HaskellFinalizers [IO ()]

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
newForeignPtr_ (Ptr a) = fmap (\ref -> ForeignPtr a (PlainForeignPtr ref)) (newIORef NoFinalizers)

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
mallocForeignPtrAlignedBytes (I# n) (I# k) = newIORef NoFinalizers >>= \ref -> IO (\s ->
  case newAlignedPinnedByteArray# n k s of
    (# s', bytes #) -> (# s', ForeignPtr (mutableByteArrayContents# bytes) (MallocPtr bytes ref) #))
mallocPlainForeignPtrAlignedBytes (I# n) (I# k) = IO (\s ->
  case newAlignedPinnedByteArray# n k s of
    (# s', bytes #) -> (# s', ForeignPtr (mutableByteArrayContents# bytes) (PlainPtr bytes) #))

-- | One thing more to be done in the end, before the others.
addForeignPtrFinalizer :: FinalizerPtr a -> ForeignPtr a -> IO ()
addForeignPtrFinalizer (FunPtr f) fp = addOutside f 0# nullAddr# fp

addForeignPtrFinalizerEnv :: FinalizerEnvPtr env a -> Ptr env -> ForeignPtr a -> IO ()
addForeignPtrFinalizerEnv (FunPtr f) (Ptr env) = addOutside f 1# env

addOutside :: Addr# -> Int# -> Addr# -> ForeignPtr a -> IO ()
addOutside f has env (ForeignPtr a contents) = finalizersOf contents >>= \ref -> readIORef ref >>= \old -> case old of
  HaskellFinalizers _ -> mixed
  CFinalizers w       -> add w
  NoFinalizers        -> mkWeakOf ref Nothing >>= \w -> writeIORef ref (CFinalizers w) >> add w
  where
    add (Weak w) = IO (\s -> case addCFinalizerToWeak# f a has env w s of (# s', _ #) -> (# s', () #))

mixed :: IO a
mixed = errorWithoutStackTrace "GHC.ForeignPtr: attempt to mix Haskell and C finalizers in the same ForeignPtr"

finalizersOf :: ForeignPtrContents -> IO (IORef Finalizers)
finalizersOf contents = case contents of
  PlainPtr _          -> errorWithoutStackTrace "GHC.ForeignPtr: attempt to add a finalizer to a plain pointer"
  MallocPtr _ ref     -> return ref
  PlainForeignPtr ref -> return ref

-- A weak pointer to nothing, whose key is the variable.
mkWeakOf :: IORef Finalizers -> Maybe (IO ()) -> IO (Weak ())
mkWeakOf (IORef v) finalizer = IO (\s -> case keyOfMutVar# v s of
  (# s1, key #) -> case finalizer of
    Nothing     -> case mkWeakNoFinalizer# (key :: ()) () s1 of (# s2, w #) -> (# s2, Weak w #)
    Just (IO f) -> case mkWeak# (key :: ()) () f s1 of (# s2, w #) -> (# s2, Weak w #))

addForeignPtrConcFinalizer :: ForeignPtr a -> IO () -> IO ()
addForeignPtrConcFinalizer (ForeignPtr _ contents) action = finalizersOf contents >>= \ref -> readIORef ref >>= \old ->
  case old of
    CFinalizers _             -> mixed
    HaskellFinalizers actions -> writeIORef ref (HaskellFinalizers (action : actions))
    NoFinalizers              -> mkWeakOf ref (Just (runFinalizers ref)) >> writeIORef ref (HaskellFinalizers [action])

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
  MallocPtr _ ref     -> runFinalizers ref
  PlainForeignPtr ref -> runFinalizers ref

runFinalizers :: IORef Finalizers -> IO ()
runFinalizers ref = readIORef ref >>= \old -> writeIORef ref NoFinalizers >> case old of
  NoFinalizers              -> return ()
  CFinalizers w             -> finalize w
  HaskellFinalizers actions -> perform actions
  where
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
