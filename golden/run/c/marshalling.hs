-- Catches: errno that is lost, and marshalling that writes to the wrong place.
{-# LANGUAGE ForeignFunctionInterface, CApiFFI, ScopedTypeVariables #-}
module Main (main) where
import Foreign
import Foreign.C
import Foreign.C.String
import Foreign.C.Types
import Foreign.Ptr
import Foreign.StablePtr
import Foreign.ForeignPtr
import Foreign.Concurrent (newForeignPtr)
import qualified Foreign.ForeignPtr as F
import Foreign.Marshal.Pool
import Foreign.Marshal.Error
import Foreign.Marshal.Utils
import Control.Exception
import Control.Monad
import System.IO.Unsafe
import System.Mem
import Control.Concurrent
import Data.IORef
import System.IO.Error
import Data.Char

foreign import ccall "math.h sin" c_sin :: CDouble -> CDouble
foreign import ccall unsafe "math.h pow" c_pow :: Double -> Double -> Double
foreign import ccall "stdlib.h abs" c_abs :: CInt -> IO CInt
foreign import ccall "string.h strlen" c_strlen :: CString -> IO CSize
foreign import ccall "stdlib.h &free" p_free :: FunPtr (Ptr a -> IO ())
foreign import ccall "toupper" c_toupper :: CInt -> CInt
foreign import ccall "math.h &cos" p_cos :: FunPtr (Double -> Double)
foreign import ccall "dynamic" mkDD :: FunPtr (Double -> Double) -> Double -> Double
foreign import ccall "wrapper" wrapII :: (CInt -> CInt) -> IO (FunPtr (CInt -> CInt))
foreign import ccall "dynamic" callII :: FunPtr (CInt -> CInt) -> CInt -> CInt
foreign import ccall "wrapper" wrapCmp :: (Ptr CInt -> Ptr CInt -> IO CInt) -> IO (FunPtr (Ptr CInt -> Ptr CInt -> IO CInt))
foreign import ccall "qsort" c_qsort :: Ptr CInt -> CSize -> CSize -> FunPtr (Ptr CInt -> Ptr CInt -> IO CInt) -> IO ()
foreign import ccall "errno.h strerror" c_strerror :: CInt -> IO CString
foreign import capi "stdlib.h labs" c_labs :: CLong -> CLong
foreign import ccall "getenv" c_getenv :: CString -> IO CString
foreign import ccall "open" c_open :: CString -> CInt -> IO CInt

data P = P { px :: Int32, py :: Double, pc :: Word8 } deriving (Show, Eq)
instance Storable P where
  sizeOf _ = 24
  alignment _ = 8
  peek p = P <$> peekByteOff p 0 <*> peekByteOff p 8 <*> peekByteOff p 16
  poke p (P a b c) = pokeByteOff p 0 a >> pokeByteOff p 8 b >> pokeByteOff p 16 c

main :: IO ()
main = do
  print (c_sin 1, c_pow 2 10, c_toupper 97, c_labs (-5))
  c_abs (-3) >>= print
  withCString "hello" c_strlen >>= print
  print (mkDD p_cos 0)
  f <- wrapII (* 2); print (callII f 21); freeHaskellFunPtr f
  cmp <- wrapCmp (\a b -> do x <- peek a; y <- peek b; return (fromIntegral (fromEnum (compare x y) - 1)))
  withArrayLen [5, 3, 9, 1] (\n p -> c_qsort p (fromIntegral n) 4 cmp >> peekArray n p >>= print)
  alloca (\p -> poke p (P 1 2.5 3) >> peek p >>= print)
  with (P 4 5 6) (\p -> peek p >>= print)
  allocaArray 4 (\p -> pokeArray p [1 .. 4 :: Int16] >> advancePtr p 2 `poke` 99 >> peekArray 4 p >>= print)
  allocaBytesAligned 16 16 (\p -> print (ptrToIntPtr p `mod` 16))
  print (sizeOf (0 :: CInt), sizeOf (0 :: CLong), sizeOf (0 :: CChar), sizeOf 'a', sizeOf (1 :: Double), sizeOf nullPtr, sizeOf True, alignment (0 :: Word16))
  p <- mallocBytes 8 :: IO (Ptr Word8)
  pokeArray p [1 .. 8]
  peek (castPtr p :: Ptr Word32) >>= print
  peek (castPtr p :: Ptr Word64) >>= print
  p2 <- reallocBytes p 16
  copyBytes (p2 `plusPtr` 8) p2 8
  peekArray 16 p2 >>= print
  moveBytes (p2 `plusPtr` 1) p2 8
  fillBytes p2 7 2
  peekArray 16 p2 >>= print
  free p2
  print (nullPtr `plusPtr` 16, (nullPtr `plusPtr` 100) `minusPtr` (nullPtr `plusPtr` 40), alignPtr (nullPtr `plusPtr` 13) 8, nullPtr == castPtr (nullPtr :: Ptr Int))
  print (nullFunPtr, castFunPtrToPtr nullFunPtr)
  sp <- newStablePtr (Just "stable"); deRefStablePtr sp >>= print; freeStablePtr sp
  fp <- mallocForeignPtrArray 3 :: IO (ForeignPtr Int)
  withForeignPtr fp (\q -> pokeArray q [7, 8, 9] >> peekArray 3 q >>= print)
  q <- malloc :: IO (Ptr CInt); poke q 5
  fq <- F.newForeignPtr p_free q; withForeignPtr fq peek >>= print; finalizeForeignPtr fq
  r <- newIORef False
  q2 <- malloc :: IO (Ptr CInt)
  fq2 <- Foreign.Concurrent.newForeignPtr q2 (writeIORef r True >> putStrLn "conc finalizer")
  finalizeForeignPtr fq2; readIORef r >>= print
  print (fromBool True :: CInt, toBool (2 :: CInt), maybe 0 id (Just (3 :: CInt)))
  maybeWith with (Just (3 :: CInt)) (\x -> print (x == nullPtr)); maybeWith with (Nothing :: Maybe CInt) (\x -> print (x == nullPtr))
  withMany withCString ["a", "bc"] (mapM peekCString) >>= print
  withPool (\pool -> do { x <- pooledNew pool (3 :: Int); peek x >>= print; y <- pooledNewArray pool "abc"; peekArray 3 y >>= print })
  -- errno
  n <- withCString "/nonexistent" (\s -> c_open s 0)
  e <- getErrno; print (n, e == eNOENT)
  rr <- try (throwErrnoIfMinus1 "myopen" (withCString "/nonexistent" (\s -> c_open s 0))); either (\(x :: IOException) -> print x >> print (isDoesNotExistError x)) print rr
  rr <- try (throwErrnoPathIf (< 0) "loc" "/some/path" (withCString "/nonexistent" (\s -> c_open s 0))); either (\(x :: IOException) -> print x) print rr
  resetErrno; getErrno >>= \(Errno k) -> print k
  print (errnoToIOError "l" eACCES Nothing (Just "f"))
  rr <- try (throwIfNull "null!" (return nullPtr)); either (\(x :: IOException) -> print x) (\z -> print (z :: Ptr ())) rr
  rr <- try (throwIfNeg (\k -> "neg " ++ show k) (return (-4 :: Int))); either (\(x :: IOException) -> print x) print rr
  -- C strings
  withCStringLen "\955x" (\(s, k) -> print k >> peekCStringLen (s, k) >>= putStrLn . show)
  withCAString "abc" (\s -> peekArray0 0 s >>= print)
  withCWString "w\120120" peekCWString >>= print
  print (castCharToCChar 'a', castCCharToChar 98, castCharToCUChar '\255')
  -- CTypes
  print (fromIntegral (300 :: Int) :: CUChar, fromIntegral (200 :: Int) :: CChar, maxBound :: CShort, (minBound :: CLLong), realToFrac (1.5 :: CFloat) :: Double, CInt 3 + 4, read "5" :: CInt, toEnum 3 :: CUInt)
  -- bits of a word by pointers
  alloca (\w -> poke w (0x0102030405060708 :: Word64) >> peekArray 8 (castPtr w :: Ptr Word8) >>= print)
  print (byteSwap32 0x01020304, byteSwap64 1, byteSwap16 0x1234)
  -- alloca nested and exceptions
  (alloca (\(a :: Ptr Int) -> poke a 3 >> alloca (\(b :: Ptr Int) -> poke b 4 >> throwIO (userError "in alloca")))) `catch` \(x :: IOException) -> print x
  print =<< (newArray [1, 2, 3 :: Double] >>= \a -> do { v <- mapM (peekElemOff a) [0 .. 2]; free a; return v })
