-- The fast Fourier transform over lists of complex numbers, and its sums in an array.
module Main (main) where

import Data.Array
import Data.Complex

fft :: [Complex Double] -> [Complex Double]
fft [x] = [x]
fft xs = zipWith (+) es ts ++ zipWith (-) es ts
  where
    (evens, odds) = split xs
    es = fft evens
    os = fft odds
    n = length xs
    ts = zipWith (\k o -> cis (-2 * pi * fromIntegral k / fromIntegral n) * o) [0 :: Int ..] os
    split (a : b : r) = let (p, q) = split r in (a : p, b : q)
    split r = (r, [])

main :: IO ()
main = do
  let n = 65536 :: Int
  let ys = fft [fromIntegral (i * i `mod` 17) :+ 0 | i <- [1 .. n]]
  let h = accumArray (+) 0 (0, 15) [(i `mod` 16, magnitude y) | (i, y) <- zip [0 ..] ys] :: Array Int Double
  mapM_ (\v -> print (round v :: Int)) (elems h)
