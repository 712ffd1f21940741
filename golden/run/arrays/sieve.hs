{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- Catches: bytes written at the wrong place, or to an array that a collection has left behind.
module Main (main) where

import GHC.Exts

-- The primes below the limit: a byte for each number, 1 where it is composite.
primes :: Int -> [Int]
primes (I# n) = case newByteArray# n realWorld# of
  (# s1, sieve #) -> case setByteArray# sieve 0# n 0# s1 of
    s2 -> case strike sieve n 2# s2 of
      s3 -> case unsafeFreezeByteArray# sieve s3 of
        (# _, frozen #) -> survivors frozen n 2#

strike :: MutableByteArray# s -> Int# -> Int# -> State# s -> State# s
strike sieve n p s
  | isTrue# (p *# p >=# n) = s
  | otherwise = case readInt8Array# sieve p s of
      (# s1, 0# #) -> strike sieve n (p +# 1#) (multiples sieve n p (p *# p) s1)
      (# s1, _ #)  -> strike sieve n (p +# 1#) s1

multiples :: MutableByteArray# s -> Int# -> Int# -> Int# -> State# s -> State# s
multiples sieve n p i s
  | isTrue# (i >=# n) = s
  | otherwise = multiples sieve n p (i +# p) (writeInt8Array# sieve i 1# s)

survivors :: ByteArray# -> Int# -> Int# -> [Int]
survivors sieve n i
  | isTrue# (i >=# n) = []
  | otherwise = case indexInt8Array# sieve i of
      0# -> I# i : survivors sieve n (i +# 1#)
      _  -> survivors sieve n (i +# 1#)

main :: IO ()
main = do
  print (length (primes 20000))
  mapM_ print (take 5 (drop 1000 (primes 10000)))
