{-# LANGUAGE MagicHash, UnboxedTuples, ForeignFunctionInterface #-}
-- | Memory for values that C sees.
module Foreign.Marshal.Alloc
  ( alloca, allocaBytes, allocaBytesAligned, malloc, mallocBytes, calloc, callocBytes
  , realloc, reallocBytes, free, finalizerFree
  ) where

import Foreign.Storable
import GHC.Base
import GHC.IO.Exception
import GHC.Num
import GHC.Prim
import GHC.Ptr
import GHC.Real

foreign import ccall unsafe "malloc" c_malloc :: Int -> IO (Ptr a)
foreign import ccall unsafe "calloc" c_calloc :: Int -> Int -> IO (Ptr a)
foreign import ccall unsafe "realloc" c_realloc :: Ptr a -> Int -> IO (Ptr b)
foreign import ccall unsafe "free" c_free :: Ptr a -> IO ()

-- | What gives memory back, as a function of C's.
foreign import ccall unsafe "&free" finalizerFree :: FunPtr (Ptr a -> IO ())

-- region alloca
-- | Memory for one value, or for so many bytes (at a multiple of a number),
-- while the action runs. It is a byte array that does not move, so that the
-- collector takes it back.
alloca :: Storable a => (Ptr a -> IO b) -> IO b
alloca = allocaOf undefined
  where
    allocaOf :: Storable x => x -> (Ptr x -> IO c) -> IO c
    allocaOf x = allocaBytesAligned (sizeOf x) (alignment x)

allocaBytes :: Int -> (Ptr a -> IO b) -> IO b
allocaBytes n = allocaBytesAligned n 16

allocaBytesAligned :: Int -> Int -> (Ptr a -> IO b) -> IO b
allocaBytesAligned (I# n) (I# k) action = IO (\s -> case newAlignedPinnedByteArray# n k s of
  (# s1, bytes #) -> case unIO (action (Ptr (mutableByteArrayContents# bytes))) s1 of
    (# s2, r #) -> case touch# (Kept bytes) s2 of s3 -> (# s3, r #))

-- What 'touch#' takes is in a box.
data Kept = Kept (MutableByteArray# RealWorld)
-- end alloca

-- | Memory that is there until 'free' gives it back.
malloc :: Storable a => IO (Ptr a)
malloc = result
  where
    result = mallocBytes (sizeOf (ofAction result))

mallocBytes :: Int -> IO (Ptr a)
mallocBytes n = orFail "malloc" (c_malloc n)

-- | The same, with zeros in it.
calloc :: Storable a => IO (Ptr a)
calloc = result
  where
    result = callocBytes (sizeOf (ofAction result))

callocBytes :: Int -> IO (Ptr a)
callocBytes n = orFail "calloc" (c_calloc 1 n)

ofAction :: IO (Ptr a) -> a
ofAction _ = undefined

-- | Memory of another size, with what was in it.
realloc :: Storable b => Ptr a -> IO (Ptr b)
realloc p = result
  where
    result = orFail "realloc" (c_realloc p (sizeOf (ofAction result)))

reallocBytes :: Ptr a -> Int -> IO (Ptr a)
reallocBytes p 0 = free p >> return nullPtr
reallocBytes p n = orFail "realloc" (c_realloc p n)

orFail :: String -> IO (Ptr a) -> IO (Ptr a)
orFail name action = action >>= \p ->
  if p == nullPtr
    then ioError (IOError Nothing ResourceExhausted name "out of memory" Nothing Nothing)
    else return p

-- | Gives it back.
free :: Ptr a -> IO ()
free = c_free
