-- Catches values that are written to memory in another size than they are read in, and memory that is given back too early.
import Foreign
import Foreign.C
import qualified Foreign.Concurrent as FC
foreign import ccall unsafe "math.h sin" c_sin :: CDouble -> CDouble
foreign import ccall "toupper" c_toupper :: CInt -> CInt
main :: IO ()
main = do
  print (nullPtr :: Ptr Int)
  print (plusPtr nullPtr 4096 :: Ptr Int, nullPtr `plusPtr` 16 `minusPtr` (nullPtr :: Ptr Int))
  print (sizeOf (undefined :: Word16), alignment 'c', sizeOf True, sizeOf (undefined :: Ptr ()))
  print (ptrToIntPtr (plusPtr nullPtr 10), alignPtr (plusPtr nullPtr 13) 8 :: Ptr ())
  print (c_sin 1, c_toupper 97, maxBound :: CInt, minBound :: CShort)
  r <- allocaArray 10 $ \p -> do
    pokeArray p [1 .. 10 :: Int32]
    b <- peekByteOff p 4 :: IO Word8
    poke (advancePtr p 3) 77
    xs <- peekArray 10 p
    return (b, xs)
  print r
  s <- withCString "h\233llo \8364" $ \c -> (,) <$> peekCString c <*> peekCAString c
  print s
  fp <- mallocForeignPtrArray 4 :: IO (ForeignPtr Double)
  withForeignPtr fp $ \p -> pokeArray p [1.5, 2.5, 3.5, 4.5]
  ys <- withForeignPtr fp $ peekArray 4
  print (sum ys)
  fp2 <- mallocBytes 16 >>= newForeignPtr finalizerFree :: IO (ForeignPtr Word64)
  withForeignPtr fp2 (`poke` 42) >> withForeignPtr fp2 peek >>= print
  fp3 <- malloc >>= \p -> FC.newForeignPtr p (putStrLn "finalised") :: IO (ForeignPtr Int)
  finalizeForeignPtr fp3
  sp <- newStablePtr (Just "kept")
  deRefStablePtr (castPtrToStablePtr (castStablePtrToPtr sp)) >>= \m -> print (m :: Maybe String)
  freeStablePtr sp
  print =<< with (3.25 :: CDouble) (\p -> peek (castPtr p) :: IO Word64)
  print (fromBool True :: CInt, toBool (0 :: CInt))
  withArrayLen [1 :: Word16, 2, 3] $ \n p -> do
    q <- reallocArray nullPtr (n + 1)
    copyArray q p n
    pokeElemOff q n 99
    peekArray (n + 1) q >>= print
    moveArray (advancePtr q 1) q 3
    peekArray (n + 1) q >>= print
    free q
  print (CInt 5, read "7" :: CInt, popCount (255 :: CUChar), (fromIntegral (300 :: Int) :: CUChar))
  withPool $ \pool -> do
    p <- pooledNewArray0 pool 0 [5, 6, 7 :: Int64]
    lengthArray0 0 p >>= print
