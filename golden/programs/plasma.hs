-- Catches arrays of bare numbers that are shared or rounded otherwise: particles in a cell, a transform, histograms, printf.
{-# LANGUAGE BangPatterns, RecordWildCards, FlexibleContexts #-}
-- Particles in a cell: charges are laid on a grid, the field is found by a
-- fast Fourier transform, the particles are pushed; a sum of energies tells.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array.ST
import Data.Array.Unboxed
import Data.Bits
import Data.Complex
import Data.List (foldl')
import Data.Word
import System.Environment
import Text.Printf

data Particles = Particles { xs, vs :: UArray Int Double }

data Settings = Settings { cells :: !Int, count :: !Int, dt :: !Double, lengthOf :: !Double }

type Grid = UArray Int Double

-- Numbers that look random.
next :: Word32 -> Word32
next s0 = s3
  where s1 = s0 `xor` (s0 `shiftL` 13)
        s2 = s1 `xor` (s1 `shiftR` 17)
        s3 = s2 `xor` (s2 `shiftL` 5)

uniform :: Word32 -> Double
uniform w = fromIntegral (w `shiftR` 8) / 16777216

start :: Settings -> Particles
start Settings {..} = Particles (listArray (0, count - 1) px) (listArray (0, count - 1) pv)
  where
    rs = map uniform (tail (iterate next 2463534242))
    px = [lengthOf * (fromIntegral i + 0.5) / fromIntegral count | i <- [0 .. count - 1]]
    pv = [ (if even i then 1 else -1) * (1 + 0.01 * sin (2 * pi * x / lengthOf)) + 0.02 * (r - 0.5)
         | (i, x, r) <- zip3 [0 :: Int ..] px rs ]

-- Each charge is shared between the two cells beside it.
deposit :: Settings -> UArray Int Double -> Grid
deposit Settings {..} ps = runSTUArray $ do
  g <- newArray (0, cells - 1) (negate 1)
  let h = lengthOf / fromIntegral cells
      q = fromIntegral cells / fromIntegral count
  forM_ (elems ps) $ \x -> do
    let u = x / h
        j = floor u :: Int
        f = u - fromIntegral j
        add k w = do { y <- readArray g k; writeArray g k (y + w) }
    add (j `mod` cells) (q * (1 - f))
    add ((j + 1) `mod` cells) (q * f)
  return g

fft :: Double -> [Complex Double] -> [Complex Double]
fft _ [z] = [z]
fft sign zs = zipWith (+) es ts ++ zipWith (-) es ts
  where
    n = length zs
    (as, bs) = split zs
    es = fft sign as
    os = fft sign bs
    ts = zipWith (\k o -> cis (sign * 2 * pi * fromIntegral k / fromIntegral n) * o) [0 :: Int ..] os
    split (a : b : r) = let (x, y) = split r in (a : x, b : y)
    split r = (r, [])

-- The field whose divergence is the density.
field :: Settings -> Grid -> Grid
field Settings {..} rho = listArray (0, cells - 1) (map ((/ n) . realPart) (fft 1 (zipWith solve [0 ..] (fft (-1) (map (:+ 0) (elems rho))))))
  where
    n = fromIntegral cells
    solve :: Int -> Complex Double -> Complex Double
    solve 0 _ = 0
    solve k z = let k' = if k > cells `div` 2 then k - cells else k
                    w = 2 * pi * fromIntegral k' / lengthOf
                in if 2 * k == cells then 0 else z * (0 :+ (-1 / w))

push :: Settings -> Grid -> Particles -> Particles
push Settings {..} e (Particles ps us) = Particles (listArray (0, count - 1) ps') us'
  where
    h = lengthOf / fromIntegral cells
    us' = listArray (0, count - 1) [v - dt * at x | (x, v) <- zip (elems ps) (elems us)] :: UArray Int Double
    ps' = [wrap (x + dt * v) | (x, v) <- zip (elems ps) (elems us')]
    at x = let u = x / h; j = floor u; f = u - fromIntegral j
           in e ! (j `mod` cells) * (1 - f) + e ! ((j + 1) `mod` cells) * f
    wrap x | x >= lengthOf = x - lengthOf
           | x < 0 = x + lengthOf
           | otherwise = x

data Report = Report { kinetic, potential, momentum :: !Double } 

report :: Settings -> Grid -> Particles -> Report
report Settings {..} e p = Report k f m
  where
    (k, m) = foldl' (\(!a, !b) v -> (a + v * v / 2, b + v)) (0, 0) (elems (vs p))
    f = sum [x * x / 2 | x <- elems e] * fromIntegral count / fromIntegral cells

histogram :: Particles -> Array Int Int
histogram p = accumArray (+) 0 (-8, 8) [(max (-8) (min 8 (round (4 * v))), 1) | v <- elems (vs p)]

main :: IO ()
main = do
  args <- getArgs
  let steps = case args of { [n] -> read n; _ -> 40 }
      set = Settings { cells = 64, count = 4000, dt = 0.1, lengthOf = 4 * pi }
      go :: Int -> Particles -> IO Particles
      go k p | k > steps = return p
      go k p = do
        let e = field set (deposit set (xs p))
        when (k `mod` 5 == 0) $ do
          let Report {..} = report set e p
          printf "%4d  %10.3f %10.5f %9.4f  %8.4f\n" k kinetic potential momentum (e ! 3)
        go (k + 1) (push set e p)
  p <- go 0 (start set)
  forM_ (assocs (histogram p)) $ \(b, n) -> printf "%6.2f %s\n" (fromIntegral b / 4 :: Double) (replicate (n `div` 30) '#')
  print (map (fromIntegral . (round :: Double -> Int) . (* 1000)) (take 5 (elems (xs p))) :: [Double])
