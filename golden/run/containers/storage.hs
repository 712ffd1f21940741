-- Catches an array that is frozen or thawed without a copy and written later.
module Main (main) where

import Control.Monad.ST (ST, runST)
import Data.Array.ST
import Data.Array.Unboxed

sieve :: Int -> UArray Int Bool
sieve n = runSTUArray (do
  marks <- newArray (2, n) True
  crossFrom n marks 2)

crossFrom :: Int -> STUArray s Int Bool -> Int -> ST s (STUArray s Int Bool)
crossFrom n marks i
  | i * i > n = return marks
  | otherwise = do
      prime <- readArray marks i
      if prime then mapM_ (\j -> writeArray marks j False) [i * i, i * i + i .. n] else return ()
      crossFrom n marks (i + 1)

twice :: UArray Int Int -> (UArray Int Int, UArray Int Int)
twice before = runST (do
  marr <- thaw before :: ST s (STUArray s Int Int)
  writeArray marr 0 100
  middle <- freeze marr
  writeArray marr 0 200
  after <- freeze marr
  return (middle, after))

main :: IO ()
main = do
  print [i | (i, True) <- assocs (sieve 50)]
  let arr = listArray (0, 2) [1, 2, 3]
  print (twice arr)
  print arr
