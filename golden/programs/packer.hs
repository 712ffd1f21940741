-- Catches bytes, builders and tables of words that lose bits: packing by phrases and codes, sums of checks, all of it taken apart again.
{-# LANGUAGE BangPatterns, OverloadedStrings #-}
-- Packing bytes: a dictionary of phrases, moves to the front, codes of an
-- adaptive model, sums; everything is taken apart again and compared.
module Main (main) where

import Control.Monad.ST
import Data.Array.ST
import Data.Array.Unboxed
import Data.Bits
import qualified Data.ByteString as B
import qualified Data.ByteString.Builder as BB
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.IntMap.Strict as IM
import Data.List (foldl', unfoldr, elemIndex, delete)
import qualified Data.Map.Strict as M
import Data.Maybe (fromJust)
import Data.Word
import Numeric (showHex)

crcTable :: UArray Word8 Word32
crcTable = listArray (0, 255) [iterate step (fromIntegral n) !! 8 | n <- [0 :: Int .. 255]]
  where step c = if testBit c 0 then 0xEDB88320 `xor` (c `shiftR` 1) else c `shiftR` 1

crc :: B.ByteString -> Word32
crc = complement . B.foldl' (\c b -> (crcTable ! (fromIntegral c `xor` b)) `xor` (c `shiftR` 8)) 0xFFFFFFFF

adler :: B.ByteString -> Word32
adler s = let (a, b) = B.foldl' go (1, 0) s in b `shiftL` 16 .|. a
  where go (!a, !b) w = let a' = (a + fromIntegral w) `mod` 65521 in (a', (b + a') `mod` 65521)

-- Phrases get numbers as they come.
lzw :: B.ByteString -> [Int]
lzw s | B.null s = []
      | otherwise = go (M.fromList [((-1, fromIntegral c), c) | c <- [0 .. 255]]) 256 (fromIntegral (B.head s)) (B.unpack (B.tail s))
  where
    go _ _ cur [] = [cur]
    go !d !n cur (w : ws) = case M.lookup (cur, w) d of
      Just k -> go d n k ws
      Nothing -> cur : go (M.insert (cur, w) n d) (n + 1) (fromIntegral w) ws

unlzw :: [Int] -> B.ByteString
unlzw [] = B.empty
unlzw (k0 : ks) = L.toStrict (BB.toLazyByteString (BB.byteString (B.singleton (fromIntegral k0)) <> mconcat (map BB.byteString (go start 256 (B.singleton (fromIntegral k0)) ks))))
  where
    start = IM.fromList [(c, B.singleton (fromIntegral c)) | c <- [0 .. 255]]
    go _ _ _ [] = []
    go !d !n prev (k : rest) =
      let phrase = case IM.lookup k d of
            Just p -> p
            Nothing | k == n -> B.snoc prev (B.head prev)
                    | otherwise -> error ("no phrase " ++ show k)
      in phrase : go (IM.insert n (B.snoc prev (B.head phrase)) d) (n + 1) phrase rest

toFront :: [Word8] -> [Word8]
toFront = go [0 .. 255]
  where go _ [] = []
        go t (w : ws) = fromIntegral (fromJust (elemIndex w t)) : go (w : delete w t) ws

fromFront :: [Word8] -> [Word8]
fromFront = go [0 .. 255]
  where go _ [] = []
        go t (i : is) = let w = t !! fromIntegral i in w : go (w : delete w t) is

-- Numbers as bits, by Elias; bits as bytes.
gammaCode :: Int -> [Bool]
gammaCode n = replicate (k - 1) False ++ [testBit n i | i <- [k - 1, k - 2 .. 0]]
  where k = finiteBitSize n - countLeadingZeros n

ungamma :: [Bool] -> [Int]
ungamma = unfoldr one
  where
    one bs = case span not bs of
      (_, []) -> Nothing
      (z, rest) -> let k = length z + 1; (v, r) = splitAt k rest
                   in if length v < k then Nothing else Just (foldl' (\a b -> 2 * a + fromEnum b) 0 v, r)

packBits :: [Bool] -> B.ByteString
packBits = B.pack . unfoldr (\bs -> if null bs then Nothing else let (a, r) = splitAt 8 bs in Just (foldl' (\w b -> w * 2 + (if b then 1 else 0)) 0 (take 8 (a ++ repeat False)), r))

unpackBits :: B.ByteString -> [Bool]
unpackBits s = [testBit w i | w <- B.unpack s, i <- [7, 6 .. 0]]

-- How often each byte occurs; the entropy in hundredths of a bit.
counts :: B.ByteString -> UArray Word8 Int
counts s = runSTUArray (do
  a <- newArray (0, 255) 0
  let go !i | i == B.length s = return ()
            | otherwise = do { let { w = B.index s i }; n <- readArray a w; writeArray a w (n + 1); go (i + 1) }
  go 0
  return a)

entropy :: B.ByteString -> Int
entropy s = round (100 * sum [negate p * logBase 2 p | n <- elems (counts s), n > 0, let p = fromIntegral n / fromIntegral (B.length s) :: Double])

runs :: Int -> [Word8]
runs seed = unfoldr (\x -> let x' = (x * 1103515245 + 12345) .&. 0x7fffffff in Just (fromIntegral (x' `shiftR` 16), x')) seed

report :: C.ByteString -> B.ByteString -> IO ()
report name s = do
  let ks = lzw s
      code = packBits (concatMap (gammaCode . (+ 1)) ks)
      back = unlzw (take (length ks) (map (subtract 1) (ungamma (unpackBits code))))
      mtf = B.pack (toFront (B.unpack (B.take 3000 s)))
  C.putStrLn (C.unwords [name, C.pack (show (B.length s)), "->", C.pack (show (B.length code)), if back == s then "ok" else "WRONG"])
  putStrLn ("  crc " ++ showHex (crc s) "" ++ " adler " ++ showHex (adler s) "" ++ " entropy " ++ show (entropy s, entropy mtf) ++ " " ++ show (B.pack (fromFront (B.unpack mtf)) == B.take 3000 s, maximum ks))

main :: IO ()
main = do
  let prose = C.unlines [C.unwords [w, v, "and", w] | w <- C.words "in the beginning there was a word of eight bits", v <- C.words "that nobody could read without a table of all the others"]
  report "prose" (B.concat (replicate 12 prose))
  report "zeros" (B.replicate 40000 0)
  report "noise" (B.pack (take 20000 (runs 7)))
  report "ramp" (B.pack (take 30000 (cycle [0 ..])))
  report "one" "x"
  print (take 12 (map fst (filter ((> 900) . snd) (assocs (counts (B.concat (replicate 12 prose)))))))
  print (map gammaCode [1, 2, 5], ungamma (concatMap gammaCode [1 .. 20]))
