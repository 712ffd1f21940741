-- All shortest paths in an unboxed array of two dimensions.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array.ST
import Data.Array.Unboxed

floyd :: Int -> UArray (Int, Int) Int
floyd n = runSTUArray $ do
  d <- newArray ((1, 1), (n, n)) 1000000
  forM_ [1 .. n] $ \i -> do
    writeArray d (i, i) 0
    forM_ [1 .. 5] $ \k -> writeArray d (i, (i * k * 7 + 3) `mod` n + 1) (i * k `mod` 19 + 1)
  forM_ [1 .. n] $ \k -> forM_ [1 .. n] $ \i -> do
    ik <- readArray d (i, k)
    forM_ [1 .. n] $ \j -> do
      kj <- readArray d (k, j)
      ij <- readArray d (i, j)
      when (ik + kj < ij) $ writeArray d (i, j) (ik + kj)
  return d

main :: IO ()
main = print (sum (elems (floyd 250)))
