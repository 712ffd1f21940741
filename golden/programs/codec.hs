{-# LANGUAGE BangPatterns, FlexibleContexts, RankNTypes, ScopedTypeVariables, TupleSections #-}
-- Catches bytes and bits that are shifted, widened or counted wrongly: base 64, checksums, a predictor with arithmetic coding, a transform of pictures.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Control.Monad.State.Strict
import Data.Array.ST
import Data.Array.Unboxed
import Data.Bits
import qualified Data.ByteString as B
import qualified Data.ByteString.Builder as Builder
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Unsafe as B
import Data.Char (chr, ord)
import Data.Int
import Data.List (foldl', intercalate, unfoldr)
import Data.STRef
import Data.Word
import Numeric (showFFloat, showHex)

-- Base 64, by groups of three bytes.
encode64 :: B.ByteString -> B.ByteString
encode64 = L.toStrict . Builder.toLazyByteString . go
  where
    alphabet = C.pack (['A' .. 'Z'] ++ ['a' .. 'z'] ++ ['0' .. '9'] ++ "+/")
    digit :: Word32 -> Builder.Builder
    digit w = Builder.word8 (B.unsafeIndex alphabet (fromIntegral (w .&. 63)))
    go s = case B.unpack (B.take 3 s) of
      [] -> mempty
      [a] -> let n = join' [a, 0, 0] in digit (n `shiftR` 18) <> digit (n `shiftR` 12) <> Builder.string7 "=="
      [a, b] -> let n = join' [a, b, 0] in digit (n `shiftR` 18) <> digit (n `shiftR` 12) <> digit (n `shiftR` 6) <> Builder.char7 '='
      bs -> let n = join' bs in foldMap (digit . shiftR n) [18, 12, 6, 0] <> go (B.drop 3 s)
    join' = foldl' (\a b -> a `shiftL` 8 .|. fromIntegral b) 0

decode64 :: B.ByteString -> Either String B.ByteString
decode64 s
  | B.length s `mod` 4 /= 0 = Left "length"
  | otherwise = do
      ws <- forM (C.unpack (C.takeWhile (/= '=') s)) $ \c -> maybe (Left ("character " ++ show c)) Right (value c)
      let bits = concatMap (\w -> [testBit w i | i <- [5, 4 .. 0]]) ws
          bytes = unfoldr (\bs -> if length (take 8 bs) < 8 then Nothing else Just (splitAt 8 bs)) bits
      Right (B.pack (map (foldl' (\a b -> a * 2 + (if b then 1 else 0)) 0) bytes))
  where
    value :: Char -> Maybe Word8
    value c | c >= 'A' && c <= 'Z' = Just (fromIntegral (ord c - 65))
            | c >= 'a' && c <= 'z' = Just (fromIntegral (ord c - 71))
            | c >= '0' && c <= '9' = Just (fromIntegral (ord c + 4))
            | otherwise = lookup c [('+', 62), ('/', 63)]

crcTable :: UArray Word8 Word32
crcTable = listArray (minBound, maxBound) [iterate step (fromIntegral n) !! 8 | n <- [0 :: Int .. 255]]
  where step c | testBit c 0 = 0xEDB88320 `xor` (c `unsafeShiftR` 1)
               | otherwise = c `unsafeShiftR` 1

crc32 :: B.ByteString -> Word32
crc32 = complement . B.foldl' (\c b -> crcTable ! (fromIntegral c `xor` b) `xor` (c `shiftR` 8)) maxBound

adler32 :: B.ByteString -> Word32
adler32 s = case B.foldl' (\(!a, !b) w -> let a' = (a + fromIntegral w) `mod` 65521 in (a', (b + a') `mod` 65521)) (1, 0) s of
  (a, b) -> b `shiftL` 16 .|. a

fnv :: B.ByteString -> Word64
fnv = B.foldl' (\h b -> (h `xor` fromIntegral b) * 0x100000001b3) 0xcbf29ce484222325

-- An arithmetic coder of bits with 32 bits of state; the model counts bits by the byte before and the bits so far.
type Model s = STUArray s Int Word16

newModel :: ST s (Model s)
newModel = newArray (0, 65535) 32768

probability :: Model s -> Int -> ST s Word32
probability m ctx = fromIntegral <$> readArray m ctx

update :: Model s -> Int -> Bool -> ST s ()
update m ctx bit' = do
  p <- readArray m ctx
  writeArray m ctx $! if bit' then p + (65535 - p) `shiftR` 5 else p - p `shiftR` 5

compress :: B.ByteString -> B.ByteString
compress input = L.toStrict (Builder.toLazyByteString (Builder.word32BE (fromIntegral (B.length input)) <> body))
  where
    body = runST (do
      model <- newModel
      low <- newSTRef (0 :: Word32)
      high <- newSTRef maxBound
      out <- newSTRef mempty
      let encodeBit ctx b = do
            p <- probability model ctx
            l <- readSTRef low
            h <- readSTRef high
            let mid = l + fromIntegral ((fromIntegral (h - l) * fromIntegral p :: Word64) `shiftR` 16)
            if b then writeSTRef high mid else writeSTRef low (mid + 1)
            update model ctx b
            normalise
          normalise = do
            l <- readSTRef low
            h <- readSTRef high
            when ((l `xor` h) .&. 0xFF000000 == 0) $ do
              modifySTRef' out (<> Builder.word8 (fromIntegral (h `shiftR` 24)))
              writeSTRef low (l `shiftL` 8)
              writeSTRef high (h `shiftL` 8 .|. 255)
              normalise
      foldM_ (\before b -> do
        foldM_ (\ctx i -> let v = testBit b i in encodeBit (before * 256 + ctx) v >> return (ctx * 2 + fromEnum v)) 1 [7, 6 .. 0]
        return (fromIntegral b)) 0 (B.unpack input)
      l <- readSTRef low
      o <- readSTRef out
      return (o <> Builder.word32BE (l + 1)))

decompress :: B.ByteString -> B.ByteString
decompress packed = runST (do
  model <- newModel
  low <- newSTRef 0
  high <- newSTRef (maxBound :: Word32)
  code <- newSTRef (word (B.take 4 (B.drop 4 packed)))
  rest <- newSTRef (B.drop 8 packed)
  let decodeBit ctx = do
        p <- probability model ctx
        l <- readSTRef low
        h <- readSTRef high
        x <- readSTRef code
        let mid = l + fromIntegral ((fromIntegral (h - l) * fromIntegral p :: Word64) `shiftR` 16)
            b = x <= mid
        if b then writeSTRef high mid else writeSTRef low (mid + 1)
        update model ctx b
        normalise
        return b
      normalise = do
        l <- readSTRef low
        h <- readSTRef high
        when ((l `xor` h) .&. 0xFF000000 == 0) $ do
          writeSTRef low (l `shiftL` 8)
          writeSTRef high (h `shiftL` 8 .|. 255)
          s <- readSTRef rest
          modifySTRef' code (\c -> c `shiftL` 8 .|. maybe 0 (fromIntegral . fst) (B.uncons s))
          writeSTRef rest (B.drop 1 s)
          normalise
      byte before = foldM (\ctx _ -> (\v -> ctx * 2 + fromEnum v) <$> decodeBit (before * 256 + ctx)) 1 [1 .. 8 :: Int]
      go 0 _ acc = return (B.pack (reverse acc))
      go n before acc = byte before >>= \b -> let c = b .&. 255 in go (n - 1 :: Word32) c (fromIntegral c : acc)
  go (word (B.take 4 packed)) 0 [])
  where word = B.foldl' (\a b -> a `shiftL` 8 .|. fromIntegral b) 0

-- The cosine transform of blocks, quantised, in zigzag order, as pairs of a run of noughts and a number.
type Block = UArray (Int, Int) Double

transform, restore :: Block -> Block
transform b = listArray ((0, 0), (7, 7)) [0.25 * scale u * scale v * sum [b ! (x, y) * wave x u * wave y v | x <- [0 .. 7], y <- [0 .. 7]] | u <- [0 .. 7], v <- [0 .. 7]]
restore b = listArray ((0, 0), (7, 7)) [0.25 * sum [scale u * scale v * b ! (u, v) * wave x u * wave y v | u <- [0 .. 7], v <- [0 .. 7]] | x <- [0 .. 7], y <- [0 .. 7]]

scale :: Int -> Double
scale 0 = sqrt 0.5
scale _ = 1

wave :: Int -> Int -> Double
wave x u = waves ! (x, u)

waves :: UArray (Int, Int) Double
waves = array ((0, 0), (7, 7)) [((x, u), cos (fromIntegral ((2 * x + 1) * u) * pi / 16)) | x <- [0 .. 7], u <- [0 .. 7]]

zigzag :: [(Int, Int)]
zigzag = concat [if even d then reverse diagonal else diagonal | d <- [0 .. 14], let diagonal = [(i, d - i) | i <- [0 .. 7], d - i >= 0, d - i <= 7]]

quantise :: Int -> Block -> [Int16]
quantise q b = [round (b ! ij / fromIntegral (q * (1 + i + j))) | ij@(i, j) <- zigzag]

unquantise :: Int -> [Int16] -> Block
unquantise q cs = array ((0, 0), (7, 7)) [(ij, fromIntegral c * fromIntegral (q * (1 + i + j))) | (ij@(i, j), c) <- zip zigzag cs]

runs :: [Int16] -> [(Int, Int16)]
runs cs = case span (== 0) cs of
  (zs, c : rest) -> (length zs, c) : runs rest
  (_, []) -> [(0, 0)]

unruns :: [(Int, Int16)] -> [Int16]
unruns = take 64 . (++ repeat 0) . concatMap (\(n, c) -> replicate n 0 ++ [c])

picture :: Int -> Int -> Word8
picture x y = fromIntegral (clamp (128 + 90 * sin (fromIntegral x / 7) * cos (fromIntegral y / 5) + (if (x - 20) ^ (2 :: Int) + (y - 12) ^ (2 :: Int) < 50 then 60 else 0)))
  where clamp v = max 0 (min 255 (round (v :: Double))) :: Int

main :: IO ()
main = do
  forM_ ["", "f", "fo", "foo", "foob", "fooba", "foobar", "\255\254\0\1"] $ \s -> do
    let e = encode64 (C.pack s)
    C.putStrLn e
    print (decode64 e)
  print (decode64 (C.pack "Zg="), decode64 (C.pack "Z#=="))
  let text = C.pack (intercalate " " [w | i <- [1 .. 400 :: Int], w <- ["compress", show (i * i `mod` 97), "the", "bytes"]])
  putStrLn (intercalate " " [showHex (crc32 text) "", showHex (adler32 text) "", showHex (fnv text) ""])
  print (map crc32 [B.empty, C.pack "123456789"], crcTable ! 255)
  let small = compress text
  print (B.length text, B.length small, decompress small == text)
  putStrLn (concatMap (\b -> (if b < 16 then "0" else "") ++ showHex b "") (B.unpack (B.take 24 small)))
  let noise = B.pack (take 5000 (map (fromIntegral . (`shiftR` 16)) (iterate (\x -> x * 1103515245 + 12345 :: Word32) 1)))
      loud = compress noise
  print (B.length loud > 4900, decompress loud == noise, decompress (compress B.empty))
  forM_ [4, 12, 30] $ \q -> do
    let blocks = [(bx, by, listArray ((0, 0), (7, 7)) [fromIntegral (picture (bx * 8 + i) (by * 8 + j)) - 128 | i <- [0 .. 7], j <- [0 .. 7]] :: Block) | bx <- [0 .. 4], by <- [0 .. 2]]
        coded = [(bx, by, runs (quantise q (transform b))) | (bx, by, b) <- blocks]
        back = [(bx, by, restore (unquantise q (unruns rs))) | (bx, by, rs) <- coded]
        errors = [abs (b ! ij - c ! ij) | ((_, _, b), (_, _, c)) <- zip blocks back, ij <- range ((0, 0), (7, 7))]
        stream = B.pack (concat [[fromIntegral n, fromIntegral (c .&. 255), fromIntegral (c `shiftR` 8)] | (_, _, rs) <- coded, (n, c) <- rs])
    putStrLn (show q ++ ": " ++ show (length (concat [rs | (_, _, rs) <- coded])) ++ " pairs, " ++ show (B.length stream) ++ " bytes, coded " ++ show (B.length (compress stream))
      ++ ", mean error " ++ showFFloat (Just 3) (sum errors / fromIntegral (length errors)) "")
    when (q == 30) $ forM_ [0 .. 23] $ \y -> putStrLn [" .:-=+*#%@" !! min 9 (max 0 (floor ((v + 128) / 25.6))) | x <- [0 .. 39], (bx, by, c) <- back, x `div` 8 == bx, y `div` 8 == by, let v = c ! (x `mod` 8, y `mod` 8)]
  print (runs [5, 0, 0, -3, 0, 1], unruns [(0, 7)] == (7 : replicate 63 0), take 6 zigzag)
  print (evalState (replicateM 4 (state (\w -> (popCount w, w `rotateL` 3 `xor` 0x5bd1e995)))) (0xdeadbeef :: Word32))
  print (countLeadingZeros (1 :: Int16), countTrailingZeros (0x50 :: Word64), (-1 :: Int8) `shiftR` 3, (200 :: Word8) + 100, fromIntegral (300 :: Int) :: Int8, byteSwap32 0x01020304)
