{-# LANGUAGE NoImplicitPrelude, MagicHash, UnboxedTuples #-}
-- | Characters as bytes in other ways than UTF-8.
--
-- A way is a number. Its lowest four bits say which code it is; the next two
-- what becomes of what cannot be said in it: an error, nothing, a question
-- mark, or what gives the same bytes back.
module GHC.IO.Codec
  ( encodeAs, decodeAs, byteOrderMark, codeOf, failureOf, isSurrogate
  ) where

import GHC.Base
import GHC.Num
import GHC.Prim

-- | The code alone: 0 UTF-8, 1 bytes, 2 Latin-1, 3 ASCII, 4 to 6 UTF-16 (with
-- a mark of the order of bytes, little end first, big end first), 7 to 9
-- UTF-32, 10 UTF-8 with a mark.
codeOf :: Int -> Int
codeOf (I# n) = I# (andI# n 15#)

-- | What happens to what cannot be said: 0 an error, 1 it is left out, 2 a
-- question mark stands for it, 3 it gives the same bytes back.
failureOf :: Int -> Int
failureOf (I# n) = I# (andI# (uncheckedIShiftRL# n 4#) 3#)

isSurrogate :: Int# -> Int#
isSurrogate n = andI# n 0x7FFFF800# ==# 0xD800#

-- | The bytes with which a text in this code begins.
byteOrderMark :: Int -> [Int]
byteOrderMark code = case code of
  4  -> [0xFE, 0xFF]
  7  -> [0, 0, 0xFE, 0xFF]
  10 -> [0xEF, 0xBB, 0xBF]
  _  -> []

type Buffer = MutableByteArray# RealWorld

put :: Buffer -> Int# -> Int# -> State# RealWorld -> State# RealWorld
put to i n s = writeWord8Array# to i (int2Word# (andI# n 0xFF#)) s
{-# INLINE put #-}

-- | Writes the bytes of a character at a place, of which there are at most four;
-- gives the place after them, or -1 if the code has no such character.
encodeAs :: Int -> Buffer -> Int -> Char -> State# RealWorld -> (# State# RealWorld, Int #)
encodeAs way to (I# i) (C# c) s = case codeOf way of
  1  -> bytes1 n
  2  -> if isTrue# (n <# 256#) then bytes1 n else other s
  3  -> if isTrue# (n <# 128#) then bytes1 n else other s
  4  -> wide True
  5  -> wide False
  6  -> wide True
  7  -> full True
  8  -> full False
  9  -> full True
  _  -> if isTrue# (isSurrogate n) then other s else utf8 s
  where
    n = ord# c
    bytes1 :: Int# -> (# State# RealWorld, Int #)
    bytes1 m = case put to i m s of s' -> (# s', I# (i +# 1#) #)
    -- Two bytes of a unit, from a place on.
    unit :: Bool -> Int# -> Int# -> State# RealWorld -> State# RealWorld
    unit big at m st = if big
      then case put to at (uncheckedIShiftRL# m 8#) st of st' -> put to (at +# 1#) m st'
      else case put to at m st of st' -> put to (at +# 1#) (uncheckedIShiftRL# m 8#) st'
    wide :: Bool -> (# State# RealWorld, Int #)
    wide big
      | isTrue# (isSurrogate n) = other s
      | isTrue# (n <# 0x10000#) = case unit big i n s of s' -> (# s', I# (i +# 2#) #)
      | otherwise = case n -# 0x10000# of
          m -> case unit big i (orI# 0xD800# (uncheckedIShiftRL# m 10#)) s of
            s1 -> case unit big (i +# 2#) (orI# 0xDC00# (andI# m 0x3FF#)) s1 of
              s2 -> (# s2, I# (i +# 4#) #)
    full :: Bool -> (# State# RealWorld, Int #)
    full big
      | isTrue# (isSurrogate n) = other s
      | big = case unit big i (uncheckedIShiftRL# n 16#) s of
          s1 -> case unit big (i +# 2#) (andI# n 0xFFFF#) s1 of s2 -> (# s2, I# (i +# 4#) #)
      | otherwise = case unit big i (andI# n 0xFFFF#) s of
          s1 -> case unit big (i +# 2#) (uncheckedIShiftRL# n 16#) s1 of s2 -> (# s2, I# (i +# 4#) #)
    utf8 :: State# RealWorld -> (# State# RealWorld, Int #)
    utf8 st
      | isTrue# (n <# 0x80#) = bytes1 n
      | isTrue# (n <# 0x800#) = case put to i (orI# 0xC0# (uncheckedIShiftRL# n 6#)) st of
          s1 -> rest (i +# 1#) 0# s1
      | isTrue# (n <# 0x10000#) = case put to i (orI# 0xE0# (uncheckedIShiftRL# n 12#)) st of
          s1 -> rest (i +# 1#) 6# s1
      | otherwise = case put to i (orI# 0xF0# (uncheckedIShiftRL# n 18#)) st of
          s1 -> rest (i +# 1#) 12# s1
    rest :: Int# -> Int# -> State# RealWorld -> (# State# RealWorld, Int #)
    rest at shift st = case put to at (orI# 0x80# (andI# (uncheckedIShiftRL# n shift) 0x3F#)) st of
      st' -> if isTrue# (shift ==# 0#) then (# st', I# (at +# 1#) #) else rest (at +# 1#) (shift -# 6#) st'
    other :: State# RealWorld -> (# State# RealWorld, Int #)
    other st = case failureOf way of
      1 -> (# st, I# i #)
      2 -> encodeAs (codeOf way) to (I# i) '?' st
      3 | isTrue# (n >=# 0xDC80#) && isTrue# (n <# 0xDD00#) -> bytes1 (n -# 0xDC00#)
      _ -> (# st, -1 #)

-- | The character at a place before an end, and how many bytes it takes. Minus
-- 1 for the character: more bytes are needed; minus 2: it is none; minus 3:
-- these bytes stand for nothing. The order of bytes counts where the code does
-- not say it: 2 is little end first.
decodeAs :: Int -> Int -> Buffer -> Int -> Int -> State# RealWorld -> (# State# RealWorld, Int, Int #)
decodeAs way order from (I# i) (I# end) s0 = case codeOf way of
  1  -> single 256
  2  -> single 256
  3  -> single 128
  4  -> if isTrue# (end -# i <# 2#) then (# s0, -1, 0 #) else wide (order /= 2)
  5  -> wide False
  6  -> wide True
  7  -> full (order /= 2)
  8  -> full False
  9  -> full True
  _  -> utf8 s0
  where
    at :: Int# -> State# RealWorld -> (# State# RealWorld, Int #)
    at k s = case readWord8Array# from (i +# k) s of (# s', w #) -> (# s', I# (word2Int# w) #)
    single :: Int -> (# State# RealWorld, Int, Int #)
    single limit = case at 0# s0 of
      (# s, b #) -> if b < limit then (# s, b, 1 #) else bad b s
    bad :: Int -> State# RealWorld -> (# State# RealWorld, Int, Int #)
    bad b s = case failureOf way of
      1 -> (# s, -3, 1 #)
      2 -> (# s, 0xFFFD, 1 #)
      3 -> (# s, 0xDC00 + b, 1 #)
      _ -> (# s, -2, 1 #)
    unit :: Bool -> Int# -> State# RealWorld -> (# State# RealWorld, Int #)
    unit big k s = case at k s of
      (# s1, a #) -> case at (k +# 1#) s1 of
        (# s2, b #) -> (# s2, if big then a * 256 + b else b * 256 + a #)
    have :: Int# -> Bool
    have k = isTrue# (end -# i >=# k)
    wide :: Bool -> (# State# RealWorld, Int, Int #)
    wide big = if not (have 2#) then (# s0, -1, 0 #) else case unit big 0# s0 of
      (# s, u #)
        | u < 0xD800 || u > 0xDFFF -> (# s, u, 2 #)
        | u > 0xDBFF -> bad 0xFF s
        | not (have 4#) -> (# s, -1, 0 #)
        | otherwise -> case unit big 2# s of
            (# s', v #) -> if v < 0xDC00 || v > 0xDFFF then bad 0xFF s' else
              (# s', 0x10000 + (u - 0xD800) * 1024 + (v - 0xDC00), 4 #)
    full :: Bool -> (# State# RealWorld, Int, Int #)
    full big = if not (have 4#) then (# s0, -1, 0 #) else case unit big 0# s0 of
      (# s, a #) -> case unit big 2# s of
        (# s', b #) -> case (if big then a * 65536 + b else b * 65536 + a) of
          n@(I# n#) -> if n > 0x10FFFF || isTrue# (isSurrogate n#) then bad 0xFF s' else (# s', n, 4 #)
    utf8 :: State# RealWorld -> (# State# RealWorld, Int, Int #)
    utf8 st = case at 0# st of
      (# s, b #)
        | b < 0x80 -> (# s, b, 1 #)
        | b < 0xC2 -> bad b s
        | b < 0xE0 -> following 1# 2# 0x80 0xBF (b - 0xC0) b s
        | b == 0xE0 -> following 1# 3# 0xA0 0xBF 0 b s
        | b == 0xED -> following 1# 3# 0x80 0x9F 13 b s
        | b < 0xF0 -> following 1# 3# 0x80 0xBF (b - 0xE0) b s
        | b == 0xF0 -> following 1# 4# 0x90 0xBF 0 b s
        | b < 0xF4 -> following 1# 4# 0x80 0xBF (b - 0xF0) b s
        | b == 0xF4 -> following 1# 4# 0x80 0x8F 4 b s
        | otherwise -> bad b s
    -- The bytes after the first, of which the next lies between two bounds.
    following :: Int# -> Int# -> Int -> Int -> Int -> Int -> State# RealWorld -> (# State# RealWorld, Int, Int #)
    following k n low high sum first s
      | isTrue# (k ==# n) = (# s, sum, I# n #)
      | not (have (k +# 1#)) = (# s, -1, 0 #)
      | otherwise = case at k s of
          (# s', b #) -> if b < low || b > high then bad first s' else
            following (k +# 1#) n 0x80 0xBF (sum * 64 + (b - 0x80)) first s'
