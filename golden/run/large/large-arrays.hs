{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: large arrays that lose what they point to, or are never freed; pinned ones that overlap.
module Main (main) where

import GHC.Exts

made :: Int -> Int
made (I# n) = case newArray# 50000# (I# n) realWorld# of
  (# s1, arr #) -> case fill arr 0# n s1 of
    s2 -> case unsafeFreezeArray# arr s2 of
      (# _, frozen #) -> total frozen 0# 0#

fill :: MutableArray# s Int -> Int# -> Int# -> State# s -> State# s
fill arr i n s
  | isTrue# (i >=# 50000#) = s
  | otherwise = fill arr (i +# 1#) n (writeArray# arr i (I# (i +# n)) s)

total :: Array# Int -> Int# -> Int# -> Int
total arr i acc
  | isTrue# (i >=# 50000#) = I# acc
  | otherwise = case indexArray# arr i of (# I# x #) -> total arr (i +# 1#) (acc +# x)

loop :: Int -> Int -> Int
loop 0 acc = acc
loop n acc = let t = acc + made n in t `seq` loop (n - 1) t

pins :: Int -> Int -> Int
pins 0 acc = acc
pins (I# n) (I# acc) = case newPinnedByteArray# (n `remInt#` 3000#) realWorld# of
  (# s, a #) -> case sizeofMutableByteArray# a of k -> pins (I# (n -# 1#)) (I# (acc +# k))

main :: IO ()
main = do
  print (loop 4 0)
  print (pins 2000 0)
