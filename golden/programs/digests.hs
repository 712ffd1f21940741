-- Catches shifts, turns and sums of words of 32 bits that keep what is above them: digests, ciphers and sums of texts.
{-# LANGUAGE FlexibleContexts #-}
{-# LANGUAGE BangPatterns #-}
module Main where
import Data.Bits
import Data.Word
import Data.Char (ord, intToDigit, chr)
import Data.Array.Unboxed
import Data.Array.ST
import Control.Monad.ST
import Control.Monad
import Data.List (foldl', unfoldr)
import Numeric (showHex, readHex)

-- SHA-1, MD5, SHA-256, RC4, TEA, CRC-32, Adler, Base64, all in one, by the word.
chunks :: Int -> [a] -> [[a]]
chunks _ [] = []
chunks n xs = let (a, b) = splitAt n xs in a : chunks n b

hex :: (Integral a, Show a) => Int -> a -> String
hex n x = let s = showHex (toInteger x) "" in replicate (n - length s) '0' ++ s

bytes :: String -> [Word8]
bytes = map (fromIntegral . ord)

be32 :: [Word8] -> Word32
be32 = foldl' (\a b -> a `shiftL` 8 .|. fromIntegral b) 0
le32 :: [Word8] -> Word32
le32 = foldr (\b a -> a `shiftL` 8 .|. fromIntegral b) 0

padded :: Bool -> [Word8] -> [Word8]
padded big bs = bs ++ [0x80] ++ replicate z 0 ++ (if big then id else reverse) [ fromIntegral ((bits :: Word64) `shiftR` k) | k <- [56, 48 .. 0] ]
  where n = length bs
        z = (55 - n) `mod` 64
        bits = fromIntegral n * 8

sha1 :: [Word8] -> String
sha1 msg = concatMap (hex 8) [a, b, c, d, e]
  where (a, b, c, d, e) = foldl' block (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0) (map (map be32 . chunks 4) (chunks 64 (padded True msg)))
        block (!h0, !h1, !h2, !h3, !h4) ws = let (a', b', c', d', e') = rounds 0 (expand ws) h0 h1 h2 h3 h4 in (h0 + a', h1 + b', h2 + c', h3 + d', h4 + e')
        rounds :: Int -> [Word32] -> Word32 -> Word32 -> Word32 -> Word32 -> Word32 -> (Word32, Word32, Word32, Word32, Word32)
        rounds _ [] p q r s t = (p, q, r, s, t)
        rounds i (w : ws) !p !q !r !s !t = rounds (i + 1) ws (rotateL p 5 + f i q r s + t + k i + w) p (rotateL q 30) r s
        f i x y z | i < 20 = (x .&. y) .|. (complement x .&. z)
                  | i < 40 = x `xor` y `xor` z
                  | i < 60 = (x .&. y) .|. (x .&. z) .|. (y .&. z)
                  | otherwise = x `xor` y `xor` z
        k i | i < 20 = 0x5A827999
            | i < 40 = 0x6ED9EBA1
            | i < 60 = 0x8F1BBCDC
            | otherwise = 0xCA62C1D6
        expand ws = take 80 w where w = ws ++ zipWith4' (drop 13 w) (drop 8 w) (drop 2 w) w
        zipWith4' (x:xs) (y:ys) (z:zs) (u:us) = rotateL (x `xor` y `xor` z `xor` u) 1 : zipWith4' xs ys zs us
        zipWith4' _ _ _ _ = []

md5 :: [Word8] -> String
md5 msg = concatMap (concatMap (hex 2) . unle) [a, b, c, d]
  where [a, b, c, d] = foldl' block [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] (map (map le32 . chunks 4) (chunks 64 (padded False msg)))
        unle w = [ (w `shiftR` s) .&. 255 | s <- [0, 8, 16, 24] ]
        block st ws = zipWith (+) st (go 0 st)
          where m = listArray (0, 15) ws :: UArray Int Word32
                go :: Int -> [Word32] -> [Word32]
                go 64 s = s
                go i [p, q, r, s] = go (i + 1) [s, q + rotateL (p + fn + table ! i + m ! g) (shifts ! i), q, r]
                  where (fn, g) | i < 16 = ((q .&. r) .|. (complement q .&. s), i)
                                | i < 32 = ((s .&. q) .|. (complement s .&. r), (5 * i + 1) `mod` 16)
                                | i < 48 = (q `xor` r `xor` s, (3 * i + 5) `mod` 16)
                                | otherwise = (r `xor` (q .|. complement s), (7 * i) `mod` 16)
                go _ _ = error "md5"

table :: UArray Int Word32
table = listArray (0, 63) [ floor (abs (sin (fromIntegral i :: Double)) * 4294967296) | i <- [1 .. 64 :: Int] ]
shifts :: UArray Int Int
shifts = listArray (0, 63) (concatMap (concat . replicate 4) [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]])

primes :: [Int]
primes = sieve [2 ..] where sieve (p : xs) = p : sieve [ x | x <- xs, x `mod` p /= 0 ]
                            sieve [] = []

root :: Int -> Integer -> Integer
root k n = go 0 (n + 1) where
  go lo hi | hi - lo <= 1 = lo
           | m ^ k <= n = go m hi
           | otherwise = go lo m where m = (lo + hi) `div` 2

sha256 :: [Word8] -> String
sha256 msg = concatMap (hex 8) (foldl' block h0 (chunks 64 (padded True msg)))
  where h0 = [ fromInteger (root 2 (fromIntegral p * 2 ^ (64 :: Int))) :: Word32 | p <- take 8 primes ]
        ks = listArray (0, 63) [ fromInteger (root 3 (fromIntegral p * 2 ^ (96 :: Int))) | p <- take 64 primes ] :: UArray Int Word32
        block hs bs = zipWith (+) hs (go 0 hs)
          where w = runSTUArray (do
                  arr <- newListArray (0, 63) (map be32 (chunks 4 bs) ++ replicate 48 0)
                  forM_ [16 .. 63] $ \i -> do
                    a <- readArray arr (i - 15)
                    b <- readArray arr (i - 2)
                    c <- readArray arr (i - 16)
                    d <- readArray arr (i - 7)
                    let s0 = rotateR a 7 `xor` rotateR a 18 `xor` shiftR a 3
                        s1 = rotateR b 17 `xor` rotateR b 19 `xor` shiftR b 10
                    writeArray arr i (c + s0 + d + s1)
                  return arr)
                go :: Int -> [Word32] -> [Word32]
                go 64 s = s
                go i [a, b, c, d, e, f, g, h] = go (i + 1) [t1 + t2, a, b, c, d + t1, e, f, g]
                  where t1 = h + (rotateR e 6 `xor` rotateR e 11 `xor` rotateR e 25) + ((e .&. f) `xor` (complement e .&. g)) + ks ! i + w ! i
                        t2 = (rotateR a 2 `xor` rotateR a 13 `xor` rotateR a 22) + ((a .&. b) `xor` (a .&. c) `xor` (b .&. c))
                go _ _ = error "sha256"

rc4 :: [Word8] -> [Word8] -> [Word8]
rc4 key input = zipWith xor input stream
  where stream = runST (do
          s <- newListArray (0, 255) [0 ..] :: ST s (STUArray s Word8 Word8)
          let swap i j = do { a <- readArray s i; b <- readArray s j; writeArray s i b; writeArray s j a; return (a + b) }
              schedule _ [] = return ()
              schedule !j ((i, k) : rest) = do { x <- readArray s i; let { j' = j + x + k }; _ <- swap i j'; schedule j' rest }
          schedule 0 (zip [0 .. 255] (cycle key))
          let gen _ _ 0 = return []
              gen !i !j n = do
                let i' = i + 1
                x <- readArray s i'
                let j' = j + x
                t <- swap i' j'
                v <- readArray s t
                rest <- gen i' j' (n - 1 :: Int)
                return (v : rest)
          gen 0 0 (length input))

tea :: (Word32, Word32, Word32, Word32) -> (Word32, Word32) -> (Word32, Word32)
tea (k0, k1, k2, k3) (v0, v1) = go (32 :: Int) 0 v0 v1
  where go 0 _ a b = (a, b)
        go n s a b = go (n - 1) s' a' b'
          where s' = s + 0x9e3779b9
                a' = a + ((b `shiftL` 4 + k0) `xor` (b + s') `xor` (b `shiftR` 5 + k1))
                b' = b + ((a' `shiftL` 4 + k2) `xor` (a' + s') `xor` (a' `shiftR` 5 + k3))

crcTable :: UArray Word8 Word32
crcTable = listArray (0, 255) [ iterate (\c -> if testBit c 0 then 0xEDB88320 `xor` shiftR c 1 else shiftR c 1) n !! 8 | n <- [0 .. 255] ]
crc32 :: [Word8] -> Word32
crc32 = complement . foldl' (\c b -> crcTable ! (fromIntegral c `xor` b) `xor` (c `shiftR` 8)) maxBound

adler :: [Word8] -> Word32
adler = (\(a, b) -> b `shiftL` 16 .|. a) . foldl' (\(!a, !b) x -> let a' = (a + fromIntegral x) `mod` 65521 in (a', (b + a') `mod` 65521)) (1, 0)

base64 :: [Word8] -> String
base64 = concatMap group . chunks 3
  where sym = listArray (0, 63) (['A' .. 'Z'] ++ ['a' .. 'z'] ++ ['0' .. '9'] ++ "+/") :: UArray Int Char
        group bs = let v = be32 (take 3 (bs ++ [0, 0])) * 1 :: Word32
                       n = length bs
                   in take (n + 1) [ sym ! (fromIntegral (v `shiftR` s) .&. 63) | s <- [18, 12, 6, 0] ] ++ replicate (3 - n) '='

main :: IO ()
main = do
  let tests = ["", "abc", "The quick brown fox jumps over the lazy dog", concat (replicate 3000 "0123456789")]
  forM_ tests $ \t -> do
    let b = bytes t
    putStrLn (sha1 b)
    putStrLn (md5 b)
    putStrLn (sha256 b)
    putStrLn (hex 8 (crc32 b) ++ " " ++ hex 8 (adler b))
    putStrLn (take 40 (base64 b))
  let c = rc4 (bytes "Key") (bytes "Plaintext")
  putStrLn (concatMap (hex 2) c)
  putStrLn (map (chr . fromIntegral) (rc4 (bytes "Key") c))
  print (foldl' (\v _ -> tea (1, 2, 3, 4) v) (0x01234567, 0x89abcdef) [1 .. 20000 :: Int])
  print (popCount (crc32 [1 .. 100]), fst (head (readHex "deadBEEF" :: [(Word32, String)])))
