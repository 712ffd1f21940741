{-# LANGUAGE ForeignFunctionInterface, MagicHash #-}
-- Catches: arguments in the wrong order or of the wrong size, a pure call that is an action, a box left open.
module Main (main) where

import GHC.Exts

foreign import ccall unsafe "pow" c_pow :: Double -> Double -> Double
foreign import ccall "math.h sqrt" squareRoot :: Double -> Double
foreign import ccall "toupper" upper :: Int -> IO Int
foreign import ccall unsafe labs :: Int -> Int

-- A newtype around a newtype, and a function that takes none of its arguments from a box.
newtype Length = Length Metres
newtype Metres = Metres Double

foreign import ccall "sqrt" rootOfLength :: Length -> Length

whole :: Double -> Int
whole (D# x) = I# (double2Int# x)

metres :: Length -> Int
metres (Length (Metres x)) = whole x

-- Given to a function, partially applied.
powers :: [Double -> Double]
powers = map c_pow [D# 2.0##, D# 3.0##]

main :: IO ()
main = do
  print (whole (c_pow (D# 2.0##) (D# 10.0##)))
  mapM_ (\f -> print (whole (f (D# 4.0##)))) powers
  print (whole (squareRoot (D# 1000000.0##)))
  c <- upper 97
  print c
  mapM upper [98, 99, 33] >>= mapM_ print
  print (labs (-5))
  print (metres (rootOfLength (Length (Metres (D# 49.0##)))))
