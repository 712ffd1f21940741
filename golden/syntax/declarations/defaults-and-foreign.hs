-- Catches: lists of default types, the parts of foreign declarations.
default ()
default (Int)
default (Integer, M.Double)
foreign import ccall "math.h sin" sin :: Double -> Double
foreign import ccall unsafe f :: Int
foreign import stdcall safe safe :: Int
foreign import ccall import' :: Int
foreign export ccall "g" (+++) :: Int -> Int
