{-# LANGUAGE ScopedTypeVariables #-}
-- Catches arrays of bytes whose elements have the wrong size, and freezing that
-- shares what may still be written.
module Main (main) where

import Data.Array.Unboxed
import Data.Array.ST
import Data.Array.IO
import Data.Array.Unsafe
import qualified Data.Array as A
import Control.Monad
import Control.Monad.ST
import Data.Word
import Data.Int

sieve :: Int -> UArray Int Bool
sieve n = runSTUArray $ do
  a <- newArray (2,n) True
  forM_ [2..n] $ \i -> do
    p <- readArray a i
    when (p && i * i <= n) $ forM_ [i*i, i*i+i .. n] $ \j -> writeArray a j False
  return a

main :: IO ()
main = do
  print [i | (i,True) <- assocs (sieve 100)]
  let u = listArray (0,4) [1.5,2.5..] :: UArray Int Double
  print (u, u ! 2, u // [(1,0)], amap (*2) u, accumArray (+) 0 ('a','c') [('a',1),('c',2),('a',3)] :: UArray Char Int)
  print (listArray (0,3) [250..] :: UArray Int Word8, listArray (0,3) [126..] :: UArray Int Int8, listArray ((0,0),(1,1)) "abcd" :: UArray (Int,Int) Char)
  io <- newListArray (1,5) [10,20,30,40,50] :: IO (IOUArray Int Int)
  writeArray io 3 99
  es <- getElems io
  fr <- freeze io :: IO (UArray Int Int)
  writeArray io 1 0
  as <- getAssocs io
  print (es, fr, as)
  th <- thaw fr :: IO (IOArray Int Int)
  writeArray th 2 7
  getElems th >>= print
  th2 <- thaw fr :: IO (IOUArray Int Int)
  writeArray th2 2 8
  getElems th2 >>= print
  print fr
  b <- mapArray (+1) th2
  fb <- unsafeFreeze b :: IO (UArray Int Int)
  print (fb, fb == fr, compare fb fr, accum (+) fr [(1,1000)])
  print (runSTArray (do { a <- newArray (0,3) 'x'; writeArray a 2 'y'; return a }))
  print (A.listArray (0,2) [1,2,3] A.! 1, ixmap (0,1) (+1) (listArray (0,2) [1,2,3] :: UArray Int Int) :: UArray Int Int)
  print (runST (do { a <- newArray_ (0,3) :: ST s (STUArray s Int Int); xs <- getElems a; return (sum xs) }))
  print (minimum [fromIntegral (x :: Int32) | x <- elems (listArray (0,2) [5,-7,3] :: UArray Int Int32)] :: Int, listArray (0,2) [True,False,True] :: UArray Int Bool)
  (fz :: Array Int Int) <- freeze th
  print fz
