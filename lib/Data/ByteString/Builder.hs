{-# LANGUAGE BangPatterns #-}
-- | Rows of bytes put together from many small ones, in time linear in their size.
module Data.ByteString.Builder
  ( Builder, toLazyByteString, hPutBuilder, writeFile, byteString, lazyByteString, shortByteString, int8, word8
  , int16BE, int32BE, int64BE, word16BE, word32BE, word64BE, floatBE, doubleBE
  , int16LE, int32LE, int64LE, word16LE, word32LE, word64LE, floatLE, doubleLE
  , char7, string7, char8, string8, charUtf8, stringUtf8
  , int8Dec, int16Dec, int32Dec, int64Dec, intDec, integerDec, word8Dec, word16Dec, word32Dec, word64Dec, wordDec
  , floatDec, doubleDec, word8Hex, word16Hex, word32Hex, word64Hex, wordHex
  , int8HexFixed, int16HexFixed, int32HexFixed, int64HexFixed
  , word8HexFixed, word16HexFixed, word32HexFixed, word64HexFixed, floatHexFixed, doubleHexFixed, byteStringHex, lazyByteStringHex
  ) where

import Data.Bits
import qualified Data.ByteString.Internal as S
import qualified Data.ByteString.Lazy as L
import Data.ByteString.Lazy.Internal (ByteString, chunk, foldrChunks)
import Data.ByteString.Short.Internal (ShortByteString, fromShort)
import Data.Char (ord)
import Data.Int
import Data.String (IsString (..))
import Data.Word
import GHC.ST (ST, runST)
import GHC.Float (castDoubleToWord64, castFloatToWord32)
import Numeric (showHex)
import Prelude hiding (writeFile)
import System.IO (Handle, IOMode (..), withBinaryFile)

-- region builder
-- | What is to be written before something else.
newtype Builder = Builder ([Part] -> [Part])

-- | A byte, a row of them, or a number in decimal.
data Part = Byte !Word8 | Row !S.ByteString | Decimal !Int

instance Semigroup Builder where
  Builder f <> Builder g = Builder (f . g)

instance Monoid Builder where
  mempty = Builder id

-- | The bytes, in pieces that are written when they are looked at; only long rows are
-- pieces themselves.
toLazyByteString :: Builder -> ByteString
toLazyByteString (Builder f) = go 4080 (f [])
  where
    go :: Int -> [Part] -> ByteString
    go _ []                              = L.empty
    go n (Row t : ps) | S.length t > 1024 = chunk t (go n ps)
    go n ps =
      case runST (S.begin n >>= \buffer -> gather n ps buffer >>= S.finish n buffer) of
        (c, rest) -> chunk c (go 32752 rest)

-- Writes what has room: a part that is not a long row always has in an empty piece.
gather :: Int -> [Part] -> S.Buffer s -> ST s (S.Written [Part])
gather n parts buffer = go 0 parts
  where
    go !i ps = case ps of
      Byte b : rest    | i < n                -> S.put buffer i b >> go (i + 1) rest
      Row t : rest     | i + S.length t <= n  -> S.blit t buffer i >> go (i + S.length t) rest
      Decimal k : rest | i + 20 <= n          -> S.putDecimal buffer i k >>= \i' -> go i' rest
      _                                       -> return (S.Written i ps)

part :: Part -> Builder
part p = Builder (\ps -> p `seq` (p : ps))
-- end builder

instance IsString Builder where
  fromString = stringUtf8

instance Show Builder where
  showsPrec d = showsPrec d . toLazyByteString

instance Eq Builder where
  a == b = toLazyByteString a == toLazyByteString b

instance Ord Builder where
  compare a b = compare (toLazyByteString a) (toLazyByteString b)

hPutBuilder :: Handle -> Builder -> IO ()
hPutBuilder h = L.hPut h . toLazyByteString

writeFile :: FilePath -> Builder -> IO ()
writeFile path b = withBinaryFile path WriteMode (`hPutBuilder` b)

-- | Rows that are there.
byteString :: S.ByteString -> Builder
byteString t = part (Row t)

lazyByteString :: ByteString -> Builder
lazyByteString t = Builder (\ps -> foldrChunks (\c rest -> Row c : rest) ps t)

shortByteString :: ShortByteString -> Builder
shortByteString = byteString . fromShort

-- | Single bytes.
word8 :: Word8 -> Builder
word8 b = part (Byte b)

int8 :: Int8 -> Builder
int8 = word8 . fromIntegral

bytes :: [Word8] -> Builder
bytes bs = Builder (\ps -> foldr ((:) . Byte) ps bs)

-- So many bytes of a number, the lowest or the highest first.
little, big :: Int -> Word64 -> [Word8]
little n w = [fromIntegral (shiftR w (8 * i)) | i <- [0 .. n - 1]]
big n w = [fromIntegral (shiftR w (8 * i)) | i <- [n - 1, n - 2 .. 0]]

-- | Numbers as machines have them, the highest byte first, or the lowest.
word16BE, word16LE :: Word16 -> Builder
word16BE = bytes . big 2 . fromIntegral
word16LE = bytes . little 2 . fromIntegral

word32BE, word32LE :: Word32 -> Builder
word32BE = bytes . big 4 . fromIntegral
word32LE = bytes . little 4 . fromIntegral

word64BE, word64LE :: Word64 -> Builder
word64BE = bytes . big 8
word64LE = bytes . little 8

int16BE, int16LE :: Int16 -> Builder
int16BE = bytes . big 2 . fromIntegral
int16LE = bytes . little 2 . fromIntegral

int32BE, int32LE :: Int32 -> Builder
int32BE = bytes . big 4 . fromIntegral
int32LE = bytes . little 4 . fromIntegral

int64BE, int64LE :: Int64 -> Builder
int64BE = bytes . big 8 . fromIntegral
int64LE = bytes . little 8 . fromIntegral

floatBE, floatLE :: Float -> Builder
floatBE = word32BE . castFloatToWord32
floatLE = word32LE . castFloatToWord32

doubleBE, doubleLE :: Double -> Builder
doubleBE = word64BE . castDoubleToWord64
doubleLE = word64LE . castDoubleToWord64

-- | Characters: seven bits of them, eight, or as UTF-8.
char7, char8, charUtf8 :: Char -> Builder
char7 c = word8 (fromIntegral (ord c .&. 0x7F))
char8 c = word8 (fromIntegral (ord c))
charUtf8 c
  | c < '\x80' = char8 c
  | otherwise  = byteString (S.encodeUtf8 [c])

string7, string8, stringUtf8 :: String -> Builder
string7 = foldMap char7
string8 = foldMap char8
stringUtf8 s = Builder (\ps -> foldr (\c rest -> let Builder f = charUtf8 c in f rest) ps s)

shown :: Show a => a -> Builder
shown = string7 . show

-- | Numbers as decimal digits.
int8Dec :: Int8 -> Builder
int8Dec n = part (Decimal (fromIntegral n))

int16Dec :: Int16 -> Builder
int16Dec n = part (Decimal (fromIntegral n))

int32Dec :: Int32 -> Builder
int32Dec n = part (Decimal (fromIntegral n))

int64Dec :: Int64 -> Builder
int64Dec n = part (Decimal (fromIntegral n))

intDec :: Int -> Builder
intDec n = part (Decimal n)

integerDec :: Integer -> Builder
integerDec n
  | n >= -9223372036854775808 && n < 9223372036854775808 = part (Decimal (fromInteger n))
  | otherwise                                            = shown n

word8Dec :: Word8 -> Builder
word8Dec n = part (Decimal (fromIntegral n))

word16Dec :: Word16 -> Builder
word16Dec n = part (Decimal (fromIntegral n))

word32Dec :: Word32 -> Builder
word32Dec n = part (Decimal (fromIntegral n))

word64Dec :: Word64 -> Builder
word64Dec n = if n < 9223372036854775808 then part (Decimal (fromIntegral n)) else shown n

wordDec :: Word -> Builder
wordDec n = word64Dec (fromIntegral n)

floatDec :: Float -> Builder
floatDec = shown

doubleDec :: Double -> Builder
doubleDec = shown

-- | As hexadecimal digits: as many as are needed, or all.
word8Hex :: Word8 -> Builder
word8Hex = hex

word16Hex :: Word16 -> Builder
word16Hex = hex

word32Hex :: Word32 -> Builder
word32Hex = hex

word64Hex :: Word64 -> Builder
word64Hex = hex

wordHex :: Word -> Builder
wordHex = hex

hex :: Integral a => a -> Builder
hex n = string7 (showHex (toInteger n) "")

fixed :: Int -> Word64 -> Builder
fixed n w = string7 (replicate (n - length s) '0' ++ s)
  where
    s = showHex w ""

word8HexFixed :: Word8 -> Builder
word8HexFixed = fixed 2 . fromIntegral

word16HexFixed :: Word16 -> Builder
word16HexFixed = fixed 4 . fromIntegral

word32HexFixed :: Word32 -> Builder
word32HexFixed = fixed 8 . fromIntegral

word64HexFixed :: Word64 -> Builder
word64HexFixed = fixed 16

-- | The bits of the number.
floatHexFixed :: Float -> Builder
floatHexFixed = word32HexFixed . castFloatToWord32

doubleHexFixed :: Double -> Builder
doubleHexFixed = word64HexFixed . castDoubleToWord64

int8HexFixed :: Int8 -> Builder
int8HexFixed n = word8HexFixed (fromIntegral n)

int16HexFixed :: Int16 -> Builder
int16HexFixed n = word16HexFixed (fromIntegral n)

int32HexFixed :: Int32 -> Builder
int32HexFixed n = word32HexFixed (fromIntegral n)

int64HexFixed :: Int64 -> Builder
int64HexFixed n = word64HexFixed (fromIntegral n)

byteStringHex :: S.ByteString -> Builder
byteStringHex = foldMap word8HexFixed . S.unpack

lazyByteStringHex :: ByteString -> Builder
lazyByteStringHex = foldMap word8HexFixed . L.unpack
