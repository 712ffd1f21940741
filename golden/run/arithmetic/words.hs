{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns #-}
-- Operations on Int# and Word# at their limits. Catches: words compared or divided as if they had
-- a sign, carries that are lost, counts of bits that look at the wrong ones.
module Main (main) where

import GHC.Exts

row :: [Int] -> IO ()
row xs = putStrLn (unwords (map show xs))

least, greatest :: Int -> Int
least (I# n)    = I# (n -# 9223372036854775807# -# 1#)
greatest (I# n) = I# (n +# 9223372036854775807#)
{-# NOINLINE least #-}
{-# NOINLINE greatest #-}

w :: Int -> Int -> [Int]
w (I# a) (I# b) =
  [ I# (word2Int# (plusWord# x y)), I# (word2Int# (minusWord# x y)), I# (word2Int# (timesWord# x y))
  , I# (word2Int# (quotWord# x y)), I# (word2Int# (remWord# x y))
  , I# (eqWord# x y), I# (neWord# x y), I# (ltWord# x y), I# (leWord# x y), I# (gtWord# x y), I# (geWord# x y)
  , I# (word2Int# (and# x y)), I# (word2Int# (or# x y)), I# (word2Int# (xor# x y)), I# (word2Int# (not# x)) ]
  where !x = int2Word# a
        !y = int2Word# b
{-# NOINLINE w #-}

pairs :: Int -> Int -> [Int]
pairs (I# a) (I# b) = case timesWord2# x y of
  (# th, tl #) -> case plusWord2# x y of
    (# ph, pl #) -> case addWordC# x y of
      (# as, ac #) -> case subWordC# x y of
        (# ss, sc #) -> case quotRemWord# x y of
          (# q, r #) ->
            [ I# (word2Int# th), I# (word2Int# tl), I# (word2Int# ph), I# (word2Int# pl)
            , I# (word2Int# as), I# ac, I# (word2Int# ss), I# sc, I# (word2Int# q), I# (word2Int# r) ]
  where !x = int2Word# a
        !y = int2Word# b
{-# NOINLINE pairs #-}

ints :: Int -> Int -> [Int]
ints (I# a) (I# b) = case addIntC# a b of
  (# s, c #) -> case subIntC# a b of
    (# d, e #) -> case timesInt2# a b of
      (# n, h, l #) -> [ I# s, I# c, I# d, I# e, I# n, I# h, I# l, I# (xorI# a b), may (mulIntMayOflo# a b) ]
{-# NOINLINE ints #-}

-- GHC may give any number that is not zero.
may :: Int# -> Int
may 0# = 0
may _  = 1

long :: Int -> Int -> Int -> [Int]
long (I# h) (I# l) (I# d) = case quotRemWord2# (int2Word# h) (int2Word# l) (int2Word# d) of
  (# q, r #) -> [I# (word2Int# q), I# (word2Int# r)]
{-# NOINLINE long #-}

bits :: Int -> [Int]
bits (I# a) = map word
  [ U# (popCnt8# x), U# (popCnt16# x), U# (popCnt32# x), U# (popCnt64# x), U# (popCnt# x)
  , U# (clz8# x), U# (clz16# x), U# (clz32# x), U# (clz64# x), U# (clz# x)
  , U# (ctz8# x), U# (ctz16# x), U# (ctz32# x), U# (ctz64# x), U# (ctz# x)
  , U# (byteSwap16# x `and#` 0xffff##), U# (byteSwap32# x `and#` 0xffffffff##), U# (byteSwap64# x), U# (byteSwap# x)
  , U# (bitReverse8# x `and#` 0xff##), U# (bitReverse16# x `and#` 0xffff##), U# (bitReverse32# x `and#` 0xffffffff##)
  , U# (bitReverse64# x), U# (bitReverse# x)
  , U# (narrow8Word# x), U# (narrow16Word# x), U# (narrow32Word# x)
  , U# (int2Word# (narrow8Int# a)), U# (int2Word# (narrow16Int# a)), U# (int2Word# (narrow32Int# a)) ]
  where !x = int2Word# a
{-# NOINLINE bits #-}

data Unsigned = U# Word#

word :: Unsigned -> Int
word (U# n) = I# (word2Int# n)

shifts :: Int -> Int -> [Int]
shifts (I# a) (I# n) =
  [ I# (uncheckedIShiftL# a n), I# (uncheckedIShiftRA# a n), I# (uncheckedIShiftRL# a n)
  , I# (word2Int# (uncheckedShiftL# (int2Word# a) n)), I# (word2Int# (uncheckedShiftRL# (int2Word# a) n)) ]
{-# NOINLINE shifts #-}

name :: Word# -> Int
name 0##                    = 100
name 18446744073709551615## = 200
name _                      = 300
{-# NOINLINE name #-}

data Colour = Red | Green | Blue | Black

colour :: Colour -> Int
colour c = I# (dataToTag# c)
{-# NOINLINE colour #-}

main :: IO ()
main = do
  let interesting = [0, 1, -1, 255, 256, -128, 4294967296, 1311768467463790320, least 0, greatest 0]
  mapM_ (\a -> mapM_ (\b -> row (w a b)) [1, -1, 10, least 0]) interesting
  mapM_ (\a -> mapM_ (\b -> row (pairs a b)) [1, -1, 10, least 0]) interesting
  mapM_ (\a -> mapM_ (\b -> row (ints a b)) interesting) interesting
  mapM_ (row . bits) interesting
  mapM_ (\n -> row (shifts 1311768467463790320 n)) [0, 1, 31, 32, 63]
  mapM_ (\n -> row (shifts (-1311768467463790320) n)) [0, 1, 31, 32, 63]
  row (long 0 17 5)
  row (long 1 0 3)
  row (long 9223372036854775807 (-1) (least 0))
  row (long (-2) 12345678901 (-1))
  row [name 0##, name (int2Word# -1#), name 7##]
  row (map colour [Red, Green, Blue, Black])
  row [colour (tagToEnum# 2#), colour (tagToEnum# 3#), if tagToEnum# (3# ># 2#) then 1 else 0]
