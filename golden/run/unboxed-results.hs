{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Functions on unboxed numbers that return several values, more than there are registers for, called
-- directly and as unknown functions.
-- Catches: results in the wrong register or slot; a heap pointer lost among them; partial
-- applications that hold pointers and numbers and mix them up; pointers among the results that a
-- collection does not see.
module Main where

import GHC.Prim
import GHC.Types

five :: Int# -> [Int] -> (# Int#, [Int], Int#, Int, [Int] #)
five n xs = (# n +# 1#, I# n : xs, n *# 2#, I# (n -# 1#), map (+ 1) xs #)
{-# NOINLINE five #-}

throughFive :: (Int# -> [Int] -> (# Int#, [Int], Int#, Int, [Int] #)) -> Int# -> [Int] -> [Int]
throughFive f n xs = case f n xs of
  (# a, bs, c, d, es #) -> I# a : I# c : d : bs ++ es
{-# NOINLINE throughFive #-}

-- the results pass through a tail call
passOn :: Int -> Int# -> [Int] -> (# Int#, [Int], Int#, Int, [Int] #)
passOn k n xs = if k > 3 then five n xs else passOn (k + 1) (n +# 1#) (k : xs)
{-# NOINLINE passOn #-}

mixed :: Int# -> [Int] -> Int# -> Int -> Int#
mixed a xs b n = case length xs of
  I# l -> case n of
    I# m -> (a *# 1000#) +# (l *# 100#) +# (b *# 10#) +# m
{-# NOINLINE mixed #-}

partly :: (Int# -> Int -> Int#) -> Int -> Int
partly f n = I# (f 7# n) + I# (f 8# n)
{-# NOINLINE partly #-}

nothing :: Int# -> State# s -> State# s
nothing n s = case n of
  0# -> s
  _ -> nothing (n -# 1#) s
{-# NOINLINE nothing #-}

quiet :: Int# -> Int# -> (# Int#, Int# #)
quiet a b = case a ># b of
  1# -> (# a -# b, b #)
  _ -> quiet (a +# b) (b -# 1#)
{-# NOINLINE quiet #-}

main :: IO ()
main = do
  mapM_ print (throughFive five 5# [10, 20])
  mapM_ print (throughFive (passOn 0) 5# [10, 20])
  print (partly (mixed 1# [1, 2]) 9)
  print (partly (let f = mixed 2# in f [1, 2, 3]) 8)
  case quiet 1# 9# of (# a, b #) -> print (I# a) >> print (I# b)
  IO (\s -> case nothing 5# s of s1 -> (# s1, () #))
  mapM_ print (map (\(I# n) -> case quiet n 3# of (# a, _ #) -> I# a) [1, 2, 3])
