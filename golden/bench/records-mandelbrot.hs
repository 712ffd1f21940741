-- The Mandelbrot set in characters; a loop over Doubles for each point.
module Main (main) where

import Data.Complex

iterations :: Complex Double -> Int
iterations c = go 0 0
  where
    go :: Int -> Complex Double -> Int
    go n z
      | n >= 20000 || magnitude z > 2 = n
      | otherwise = go (n + 1) (z * z + c)

main :: IO ()
main = mapM_ (putStrLn . row) [-12 .. 12 :: Int]
  where
    row y = [shade (iterations ((x / 30 - 0.5) :+ (fromIntegral y / 10))) | x <- [-40 .. 40]]
    shade n
      | n >= 20000 = '#'
      | n > 10 = '+'
      | n > 4 = '.'
      | otherwise = ' '
