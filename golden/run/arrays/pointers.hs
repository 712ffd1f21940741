{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: elements of an array that a collection does not see; copies that share; a wrong count.
module Main (main) where

import GHC.Exts
import GHC.Types (IO (..))

data Array a = Array (Array# a)

-- An array of thunks, made from the back to the front while the heap moves.
fromTo :: Int -> (Int -> a) -> Array a
fromTo (I# n) f = case newArray# n (error "never written") realWorld# of
  (# s1, array #) -> case fill array (n -# 1#) s1 of
    s2 -> case unsafeFreezeArray# array s2 of
      (# _, frozen #) -> Array frozen
  where
    fill array i s
      | isTrue# (i <# 0#) = s
      | otherwise = fill array (i -# 1#) (writeArray# array i (f (I# i)) s)

elements :: Array a -> [a]
elements (Array a) = go 0#
  where
    go i
      | isTrue# (i >=# sizeofArray# a) = []
      | otherwise = case indexArray# a i of (# x #) -> x : go (i +# 1#)

-- Each element is the number of the steps of the Collatz sequence from there, found by way of others.
steps :: Array Int
steps = fromTo 3000 step
  where
    step n = if n < 2 then 0 else 1 + next (if even n then quot n 2 else 3 * n + 1)
    next m = if m < 3000 then at steps m else 1 + next (if even m then quot m 2 else 3 * m + 1)

at :: Array a -> Int -> a
at (Array a) (I# i) = case indexArray# a i of (# x #) -> x

parts :: IO ()
parts = case fromTo 10 (\i -> [i]) of
  Array a -> IO (\s0 -> case thawArray# a 2# 5# s0 of
    (# s1, m #) -> case writeArray# m 0# [99] s1 of
      s2 -> case copyMutableArray# m 0# m 1# 3# s2 of
        s3 -> case cloneMutableArray# m 0# 5# s3 of
          (# s4, copy #) -> case writeArray# m 4# [] s4 of
            s5 -> case unsafeFreezeArray# copy s5 of
              (# s6, frozen #) -> case mapM_ (print . sum) (elements (Array frozen)) of
                IO action -> case action s6 of
                  (# s7, _ #) -> case mapM_ (print . sum) (elements (Array (cloneArray# a 7# 3#))) of
                    IO rest -> rest s7)

small :: IO ()
small = IO (\s0 -> case newSmallArray# 4# 'a' s0 of
  (# s1, m #) -> case writeSmallArray# m 1# 'b' s1 of
    s2 -> case shrinkSmallMutableArray# m 2# s2 of
      s3 -> case readSmallArray# m 1# s3 of
        (# s4, c #) -> case getSizeofSmallMutableArray# m s4 of
          (# s5, n #) -> case putChar c of
            IO put -> case put s5 of
              (# s6, _ #) -> case print (I# n) of IO action -> action s6)

-- A variable that is swapped only for what is there.
swaps :: IO ()
swaps = IO (\s0 -> case newMutVar# first s0 of
  (# s1, v #) -> case casMutVar# v first second s1 of
    (# s2, failed, _ #) -> case casMutVar# v first first s2 of
      (# s3, again, _ #) -> case readMutVar# v s3 of
        (# s4, xs #) -> case mapM_ print (I# failed : I# again : xs) of
          IO action -> action s4)

first, second :: [Int]
first = [1]
second = [2, 3]
{-# NOINLINE first #-}
{-# NOINLINE second #-}

main :: IO ()
main = do
  print (maximum (elements steps))
  print (sum (elements steps))
  parts
  small
  swaps
