-- Catches words that do not wrap or rotate at their width: digests and ciphers with known answers.
{-# LANGUAGE BangPatterns, FlexibleContexts #-}
-- SHA-256, SHA-1, MD5, AES-128, ChaCha20, RC4, RSA, Diffie-Hellman, base64, CRC, Adler.
module Main (main) where

import Data.Array.Unboxed
import Data.Bits
import Data.Char
import Data.Int
import Data.List
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Builder as BB
import Data.Word
import Numeric (showHex)
import Control.Monad.State
import Text.Printf (printf)

hex :: B.ByteString -> String
hex = concatMap (\b -> let s = showHex b "" in if length s == 1 then '0' : s else s) . B.unpack

pad :: Bool -> B.ByteString -> B.ByteString
pad big m = L.toStrict (BB.toLazyByteString (BB.byteString m <> BB.word8 0x80 <> mconcat (replicate zeros (BB.word8 0)) <> (if big then BB.word64BE else BB.word64LE) (fromIntegral (8 * n))))
  where n = B.length m
        zeros = (55 - n) `mod` 64

blocks :: Int -> B.ByteString -> [B.ByteString]
blocks k b | B.null b = [] | otherwise = let (x, y) = B.splitAt k b in x : blocks k y

be32, le32 :: B.ByteString -> Word32
be32 = B.foldl' (\a b -> a `shiftL` 8 .|. fromIntegral b) 0
le32 = B.foldr (\b a -> a `shiftL` 8 .|. fromIntegral b) 0

primes :: [Integer]
primes = sieve [2 ..] where sieve (p : ps) = p : sieve [q | q <- ps, q `mod` p /= 0]
                            sieve [] = []

iroot :: Integer -> Integer -> Integer
iroot k n = go (1 `shiftL` 45) 0
  where go 0 r = r
        go b r | (r + b) ^ k <= n = go (b `shiftR` 1) (r + b) | otherwise = go (b `shiftR` 1) r

k256 :: UArray Int Word32
k256 = listArray (0, 63) [fromIntegral (iroot 3 (p `shiftL` 96)) | p <- primes]

sha256 :: B.ByteString -> B.ByteString
sha256 m = L.toStrict . BB.toLazyByteString . foldMap BB.word32BE $ foldl' step h0 (blocks 64 (pad True m))
  where
    h0 = [fromIntegral (iroot 2 (p `shiftL` 64)) | p <- take 8 primes] :: [Word32]
    step h b = zipWith (+) h (rounds 0 h)
      where
        w = listArray (0, 63) ([be32 x | x <- blocks 4 b] ++ [ext i | i <- [16 .. 63]]) :: Array Int Word32
        ext i = s1 (w ! (i - 2)) + w ! (i - 7) + s0 (w ! (i - 15)) + w ! (i - 16)
        s0 x = rotateR x 7 `xor` rotateR x 18 `xor` shiftR x 3
        s1 x = rotateR x 17 `xor` rotateR x 19 `xor` shiftR x 10
        rounds 64 v = v
        rounds i [a, b', c, d, e, f, g, hh] =
          let !t1 = hh + (rotateR e 6 `xor` rotateR e 11 `xor` rotateR e 25) + ((e .&. f) `xor` (complement e .&. g)) + k256 ! i + w ! i
              !t2 = (rotateR a 2 `xor` rotateR a 13 `xor` rotateR a 22) + ((a .&. b') `xor` (a .&. c) `xor` (b' .&. c))
          in rounds (i + 1) [t1 + t2, a, b', c, d + t1, e, f, g]
        rounds _ _ = error "rounds"

sha1 :: B.ByteString -> B.ByteString
sha1 m = L.toStrict . BB.toLazyByteString . foldMap BB.word32BE $ foldl' step [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0] (blocks 64 (pad True m))
  where
    step h b = zipWith (+) h (foldl' rnd h (zip [0 :: Int ..] ws))
      where ws = take 80 (expand (map be32 (blocks 4 b)))
            expand xs = xs ++ go (zipWith4 (\p q r s -> rotateL (p `xor` q `xor` r `xor` s) 1) (drop 13 all') (drop 8 all') (drop 2 all') all')
              where all' = expand xs
                    go = id
    rnd [a, b, c, d, e] (i, w) =
      let (f, k) | i < 20 = ((b .&. c) .|. (complement b .&. d), 0x5A827999)
                 | i < 40 = (b `xor` c `xor` d, 0x6ED9EBA1)
                 | i < 60 = ((b .&. c) .|. (b .&. d) .|. (c .&. d), 0x8F1BBCDC)
                 | otherwise = (b `xor` c `xor` d, 0xCA62C1D6)
          !t = rotateL a 5 + f + e + k + w
      in [t, a, rotateL b 30, c, d]
    rnd _ _ = error "rnd"

md5 :: B.ByteString -> B.ByteString
md5 m = L.toStrict . BB.toLazyByteString . foldMap BB.word32LE $ foldl' step [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] (blocks 64 (pad False m))
  where
    ks = listArray (0, 63) [floor (abs (sin (fromIntegral i)) * 4294967296 :: Double) | i <- [1 .. 64 :: Int]] :: UArray Int Word32
    rs = listArray (0, 63) (concatMap (concat . replicate 4) [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]) :: UArray Int Int
    step h b = zipWith (+) h (go 0 h)
      where
        w = listArray (0, 15) (map le32 (blocks 4 b)) :: UArray Int Word32
        go :: Int -> [Word32] -> [Word32]
        go 64 v = v
        go i [a, b', c, d] =
          let (f, g) = case i `div` 16 of
                0 -> ((b' .&. c) .|. (complement b' .&. d), i)
                1 -> ((d .&. b') .|. (complement d .&. c), (5 * i + 1) `mod` 16)
                2 -> (b' `xor` c `xor` d, (3 * i + 5) `mod` 16)
                _ -> (c `xor` (b' .|. complement d), 7 * i `mod` 16)
              !x = b' + rotateL (a + f + ks ! i + w ! g) (rs ! i)
          in go (i + 1) [d, x, b', c]
        go _ _ = error "go"

-- AES
xtime :: Word8 -> Word8
xtime b = (b `shiftL` 1) `xor` (if testBit b 7 then 0x1b else 0)

gmul :: Word8 -> Word8 -> Word8
gmul a b = foldl' xor 0 [x | (i, x) <- zip [0 .. 7] (iterate xtime a), testBit b i]

sbox, invSbox :: UArray Word8 Word8
sbox = listArray (0, 255) [affine (inv b) | b <- [0 .. 255]]
  where inv 0 = 0
        inv b = head [c | c <- [1 .. 255], gmul b c == 1]
        affine b = foldl' xor 0x63 [rotateL b i | i <- [0 .. 4]]
invSbox = array (0, 255) [(v, k) | (k, v) <- assocs sbox]

expandKey :: [Word8] -> [[[Word8]]]
expandKey key = chunks 4 (take 44 ws)
  where
    ws = chunks 4 key ++ zipWith3 next [4 :: Int ..] ws (drop 3 ws)
    next i old prev = zipWith xor old (if i `mod` 4 == 0 then zipWith xor (map (sbox !) (rot prev)) (rcon (i `div` 4) : [0, 0, 0]) else prev)
    rot xs = drop 1 xs ++ take 1 xs
    rcon n = iterate xtime 1 !! (n - 1)

chunks :: Int -> [a] -> [[a]]
chunks n = takeWhile (not . null) . unfoldr (Just . splitAt n)

aesEncrypt, aesDecrypt :: [Word8] -> [Word8] -> [Word8]
aesEncrypt key block = concat (foldl' rnd (add k0 (chunks 4 block)) (zip [1 :: Int ..] ks))
  where
    (k0, ks) = case expandKey key of { (a : as) -> (a, as); [] -> error "key" }
    rnd s (i, k) = add k ((if i < 10 then map mix else id) (shiftRows 1 (map (map (sbox !)) s)))
    mix [a, b, c, d] = [gmul a 2 `xor` gmul b 3 `xor` c `xor` d, a `xor` gmul b 2 `xor` gmul c 3 `xor` d, a `xor` b `xor` gmul c 2 `xor` gmul d 3, gmul a 3 `xor` b `xor` c `xor` gmul d 2]
    mix _ = error "mix"
aesDecrypt key block = concat (add k0 (foldl' rnd (chunks 4 block) (zip [10 :: Int, 9 ..] (reverse ks))))
  where
    (k0, ks) = case expandKey key of { (a : as) -> (a, as); [] -> error "key" }
    rnd s (i, k) = map (map (invSbox !)) (shiftRows 3 ((if i < 10 then map unmix else id) (add k s)))
    unmix col = [foldl' xor 0 (zipWith gmul col (rotate i [14, 11, 13, 9])) | i <- [0 .. 3]]
    rotate i xs = let (a, b) = splitAt (4 - i) xs in b ++ a

add :: [[Word8]] -> [[Word8]] -> [[Word8]]
add = zipWith (zipWith xor)

shiftRows :: Int -> [[Word8]] -> [[Word8]]
shiftRows by s = transpose [let (a, b) = splitAt (by * i `mod` 4) r in b ++ a | (i, r) <- zip [0 ..] (transpose s)]

-- stream ciphers
rc4 :: [Word8] -> [Word8] -> [Word8]
rc4 key = zipWith xor (evalState (mapM (const next) [1 .. 200 :: Int]) (0, 0, schedule))
  where
    schedule = fst (foldl' mixKey (listArray (0, 255) [0 ..], 0) [0 .. 255])
    mixKey (s, j) i = let j' = j + s ! i + key !! (fromIntegral i `mod` length key) in (swap i j' s, j')
    swap i j s = s // [(i, s ! j), (j, s ! i)]
    next :: State (Word8, Word8, UArray Word8 Word8) Word8
    next = do
      (i, j, s) <- get
      let !i' = i + 1
          !j' = j + s ! i'
          !s' = swap i' j' s
      put (i', j', s')
      return (s' ! (s' ! i' + s' ! j'))

quarter :: (Word32, Word32, Word32, Word32) -> (Word32, Word32, Word32, Word32)
quarter (a, b, c, d) =
  let a1 = a + b; d1 = rotateL (d `xor` a1) 16
      c1 = c + d1; b1 = rotateL (b `xor` c1) 12
      a2 = a1 + b1; d2 = rotateL (d1 `xor` a2) 8
      c2 = c1 + d2; b2 = rotateL (b1 `xor` c2) 7
  in (a2, b2, c2, d2)

chacha :: [Word32] -> Word32 -> [Word32] -> [Word32]
chacha key n nonce = zipWith (+) (elems start) (elems (iterate double start !! 10))
  where
    start = listArray (0, 15) ([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574] ++ key ++ [n] ++ nonce) :: UArray Int Word32
    double s = foldl' q s [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15), (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
    q s (a, b, c, d) = let (w, x, y, z) = quarter (s ! a, s ! b, s ! c, s ! d) in s // [(a, w), (b, x), (c, y), (d, z)]

-- public keys
powMod :: Integer -> Integer -> Integer -> Integer
powMod b e m = go (b `mod` m) e 1
  where go _ 0 !r = r
        go x k r = go (x * x `mod` m) (k `shiftR` 1) (if odd k then r * x `mod` m else r)

egcd :: Integer -> Integer -> (Integer, Integer, Integer)
egcd a 0 = (a, 1, 0)
egcd a b = let (q, r) = a `quotRem` b; (g, s, t) = egcd b r in (g, t, s - q * t)

inverse :: Integer -> Integer -> Maybe Integer
inverse a m = case egcd a m of { (1, s, _) -> Just (s `mod` m); _ -> Nothing }

probablyPrime :: Integer -> Bool
probablyPrime n | n < 4 = n > 1
                | even n = False
                | otherwise = all witness (takeWhile (< n) (take 12 primes))
  where
    (r, d) = until (odd . snd) (\(k, x) -> (k + 1, x `div` 2)) (0 :: Int, n - 1)
    witness a = let x = powMod a d n in x == 1 || elem (n - 1) (take r (iterate (\y -> y * y `mod` n) x))

nextPrime :: Integer -> Integer
nextPrime n = head (filter probablyPrime [n ..])

encode :: String -> Integer
encode = foldl' (\a c -> a * 256 + toInteger (ord c)) 0
decode :: Integer -> String
decode = reverse . unfoldr (\n -> if n == 0 then Nothing else Just (chr (fromInteger (n `mod` 256)), n `div` 256))

base64 :: B.ByteString -> String
base64 = go . B.unpack
  where
    alphabet = ['A' .. 'Z'] ++ ['a' .. 'z'] ++ ['0' .. '9'] ++ "+/"
    at n = alphabet !! fromIntegral (n .&. 63)
    go (a : b : c : r) = let n = (fromIntegral a `shiftL` 16 .|. fromIntegral b `shiftL` 8 .|. fromIntegral c) :: Word32 in [at (n `shiftR` 18), at (n `shiftR` 12), at (n `shiftR` 6), at n] ++ go r
    go [a, b] = init (go [a, b, 0]) ++ "="
    go [a] = take 2 (go [a, 0, 0]) ++ "=="
    go [] = ""

crc32 :: B.ByteString -> Word32
crc32 = complement . B.foldl' (\c b -> table ! fromIntegral ((c `xor` fromIntegral b) .&. 0xff) `xor` shiftR c 8) 0xffffffff
  where table = listArray (0, 255) [iterate (\c -> if odd c then 0xedb88320 `xor` shiftR c 1 else shiftR c 1) n !! 8 | n <- [0 .. 255]] :: UArray Word8 Word32

adler :: B.ByteString -> Word32
adler s = let (a, b) = B.foldl' (\(x, y) c -> let !x' = (x + fromIntegral c) `mod` 65521; !y' = (y + x') `mod` 65521 in (x', y')) (1, 0) s in b `shiftL` 16 .|. a

main :: IO ()
main = do
  let samples = ["", "abc", "The quick brown fox jumps over the lazy dog", replicate 200 'a']
  forM_ samples $ \s -> do
    let b = C.pack s
    putStrLn (show (take 20 s))
    putStrLn ("  md5     " ++ hex (md5 b))
    putStrLn ("  sha1    " ++ hex (sha1 b))
    putStrLn ("  sha256  " ++ hex (sha256 b))
    putStrLn ("  base64  " ++ take 60 (base64 b))
    printf "  crc32   %08x  adler %08x\n" (crc32 b) (adler b)
  putStrLn (hex (iterate sha256 (C.pack "seed") !! 200))
  let key = [0 .. 15]
      block = [0x00, 0x11 .. 0xff]
      enc = aesEncrypt key block
  putStrLn (hex (B.pack enc))
  putStrLn (hex (B.pack (aesDecrypt key enc)))
  putStrLn (hex (B.pack (foldl' (\b _ -> aesEncrypt key b) block [1 .. 50 :: Int])))
  putStrLn (hex (B.pack (rc4 (map (fromIntegral . ord) "Key") (map (fromIntegral . ord) "Plaintext"))))
  putStrLn (unwords (map (printf "%08x") (chacha [0x03020100, 0x07060504 .. 0x1f1e1d1c] 1 [0x09000000, 0x4a000000, 0])))
  let p = nextPrime (2 ^ (128 :: Int) + 12345)
      q = nextPrime (3 ^ (90 :: Int))
      n = p * q
      phi = (p - 1) * (q - 1)
      e = 65537
  print (p, q)
  case inverse e phi of
    Nothing -> putStrLn "no inverse"
    Just d -> do
      let c = powMod (encode "attack at dawn") e n
      print c
      putStrLn (decode (powMod c d n))
      print (powMod (powMod (encode "signed") d n) e n == encode "signed")
  let g = 5
      m = nextPrime (2 ^ (256 :: Int))
      (a, b) = (encode "alice's secret", encode "bob's secret")
  print (powMod (powMod g a m) b m == powMod (powMod g b m) a m, powMod g (a * b) m `mod` 1000000007)
  print (fromIntegral (0xdeadbeef :: Word32) :: Int32, fromIntegral (-1 :: Int8) :: Word16, (maxBound :: Int64) + 1, popCount (-1 :: Int16), countLeadingZeros (1 :: Word32), countTrailingZeros (8 :: Int64), finiteBitSize (0 :: Int8), byteSwap32 0x01020304)
