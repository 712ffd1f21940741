-- A class of vector spaces, used at two types, with a fold that does not know which.
module Main (main) where

import Data.List (foldl')

class Vector v where
  (^+^) :: v -> v -> v
  scale :: Double -> v -> v
  zero :: v
  norm :: v -> Double

data V2 = V2 !Double !Double
data V3 = V3 !Double !Double !Double

instance Vector V2 where
  V2 a b ^+^ V2 c d = V2 (a + c) (b + d)
  scale k (V2 a b) = V2 (k * a) (k * b)
  zero = V2 0 0
  norm (V2 a b) = sqrt (a * a + b * b)

instance Vector V3 where
  V3 a b c ^+^ V3 d e f = V3 (a + d) (b + e) (c + f)
  scale k (V3 a b c) = V3 (k * a) (k * b) (k * c)
  zero = V3 0 0 0
  norm (V3 a b c) = sqrt (a * a + b * b + c * c)

walk :: Vector v => (Int -> v) -> Int -> v
walk f n = foldl' (\acc i -> scale 0.999 acc ^+^ f i) zero [1 .. n]

main :: IO ()
main = do
  let n = 50000000
  print (round (norm (walk (\i -> V2 (fromIntegral i) 1) n)) :: Int)
  print (round (norm (walk (\i -> V3 (fromIntegral (i `mod` 10)) 2 (fromIntegral i)) n)) :: Int)
