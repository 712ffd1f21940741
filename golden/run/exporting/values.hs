{-# LANGUAGE CApiFFI #-}
-- Catches: C constants that are called as if they were functions.
module Main (main) where

import Foreign.C.Types

foreign import capi "math.h value M_PI" mPi :: CDouble
foreign import capi "limits.h value INT_MAX" intMax :: CInt
foreign import capi "stdio.h value EOF" eof :: IO CInt
foreign import capi "math.h fmax" c_fmax :: CDouble -> CDouble -> CDouble

main :: IO ()
main = do
  print mPi
  print intMax
  eof >>= print
  print (c_fmax 27 3)
