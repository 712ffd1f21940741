-- | Fingerprints, by MD5 (Ronald Rivest, RFC 1321, 1992).
module GHC.Fingerprint (Fingerprint (..), fingerprint0, fingerprintData, fingerprintString, fingerprintFingerprints, getFileHash) where

import Data.Array.Unboxed
import Data.Bits
import Data.Char (ord)
import Data.List (foldl')
import Data.Word
import Foreign.Marshal.Array (peekArray)
import Foreign.Ptr (Ptr)
import GHC.Fingerprint.Type
import System.IO

fingerprint0 :: Fingerprint
fingerprint0 = Fingerprint 0 0

-- | Of so many bytes in memory.
fingerprintData :: Ptr Word8 -> Int -> IO Fingerprint
fingerprintData p n = do
  bytes <- peekArray n p
  return $! md5 bytes

-- | Of a text, each character of which counts as four bytes.
fingerprintString :: String -> Fingerprint
fingerprintString = md5 . concatMap word
  where
    word c = [fromIntegral (ord c `shiftR` k) | k <- [24, 16, 8, 0]]

fingerprintFingerprints :: [Fingerprint] -> Fingerprint
fingerprintFingerprints fs = md5 [b | Fingerprint a c <- fs, w <- [a, c], b <- bigEndian w]

getFileHash :: FilePath -> IO Fingerprint
getFileHash path = withBinaryFile path ReadMode (\h -> do
  text <- hGetContents h
  return $! md5 (map (fromIntegral . ord) text))

bigEndian :: Word64 -> [Word8]
bigEndian w = [fromIntegral (w `shiftR` k) | k <- [56, 48 .. 0]]

md5 :: [Word8] -> Fingerprint
md5 message = finish (foldl' block start (blocks padded))
  where
    size = length message
    padded = message ++ [0x80] ++ replicate ((55 - size) `mod` 64) 0 ++ reverse (bigEndian (8 * fromIntegral size))
    start = (0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
    finish (a, b, c, d) = Fingerprint (half a b) (half c d)
    half x y = fromIntegral (byteSwap32 x) `shiftL` 32 .|. fromIntegral (byteSwap32 y)
    blocks [] = []
    blocks bs = let (now, later) = splitAt 64 bs in now : blocks later

block :: (Word32, Word32, Word32, Word32) -> [Word8] -> (Word32, Word32, Word32, Word32)
block (a0, b0, c0, d0) bytes = go 0 a0 b0 c0 d0
  where
    message = listArray (0, 15) (littleWords bytes) :: UArray Int Word32
    littleWords (a : b : c : d : rest) = (byte a .|. byte b `shiftL` 8 .|. byte c `shiftL` 16 .|. byte d `shiftL` 24) : littleWords rest
    littleWords _ = []
    byte x = fromIntegral x
    go :: Int -> Word32 -> Word32 -> Word32 -> Word32 -> (Word32, Word32, Word32, Word32)
    go i a b c d
      | i == 64 = (a0 + a, b0 + b, c0 + c, d0 + d)
      | otherwise = go (i + 1) d b' b c
      where
        b' = b + rotateL (a + f + sines ! i + message ! g) (turns ! i)
        (f, g)
          | i < 16 = ((b .&. c) .|. (complement b .&. d), i)
          | i < 32 = ((d .&. b) .|. (complement d .&. c), (5 * i + 1) .&. 15)
          | i < 48 = (b `xor` c `xor` d, (3 * i + 5) .&. 15)
          | otherwise = (c `xor` (b .|. complement d), (7 * i) .&. 15)

sines :: UArray Int Word32
sines = listArray (0, 63) [floor (abs (sin (fromIntegral i)) * 4294967296 :: Double) | i <- [1 .. 64 :: Int]]

turns :: UArray Int Int
turns = listArray (0, 63) (concatMap (concat . replicate 4) [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]])
