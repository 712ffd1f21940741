-- Catches fixed numbers that are rounded toward zero, and lost zeros.
import Data.Fixed
main = do
  print (5.5 `mod'` 2 :: Double, (-5.5) `mod'` 2 :: Double, divMod' 7.25 2 :: (Int, Double), div' 9 2.5 :: Int)
  print (3.14159 :: Centi, 2.5 * 2.5 :: Deci, -0.05 :: Milli, 1 / 3 :: Micro)
  print (Just (-1.5 :: Centi), realToFrac (12.345 :: Milli) :: Double)
  print (read "3.14" :: Milli, read "-2" :: Deci, showFixed True (1.500 :: Milli), showFixed True (2 :: Pico))
  print (truncate (-1.5 :: Centi) :: Int, round (2.5 :: Deci) :: Int, [1.0 .. 1.03 :: Centi])
  print (resolution (1 :: Nano), MkFixed 1234 :: Uni)
