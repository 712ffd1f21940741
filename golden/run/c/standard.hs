{-# LANGUAGE ForeignFunctionInterface #-}
-- Catches: functions of the C library that are not found, or that are called wrongly.
module Main (main) where

import Foreign
import Foreign.C

foreign import ccall "stdlib.h qsort" c_qsort
  :: Ptr CInt -> CSize -> CSize -> FunPtr (Ptr CInt -> Ptr CInt -> IO CInt) -> IO ()
foreign import ccall "wrapper" newOrder :: (Ptr CInt -> Ptr CInt -> IO CInt) -> IO (FunPtr (Ptr CInt -> Ptr CInt -> IO CInt))
foreign import ccall "stdlib.h atoi" c_atoi :: CString -> IO CInt
foreign import ccall "math.h fma" c_fma :: CDouble -> CDouble -> CDouble -> CDouble
foreign import ccall "string.h strchr" c_strchr :: CString -> CInt -> IO CString

main :: IO ()
main = do
  order <- newOrder (\a b -> do
    x <- peek a
    y <- peek b
    return (fromIntegral (fromEnum (compare y x) - 1)))
  withArrayLen [5, 3, 9, 1] (\n p -> c_qsort p (fromIntegral n) 4 order >> peekArray n p >>= print)
  withCString "1234 and more" c_atoi >>= print
  print (c_fma 2 3 4)
  withCString "find it here" (\s -> c_strchr s 105 >>= peekCString) >>= putStrLn
