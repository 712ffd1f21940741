-- | Texts as bytes.
module Data.Text.Encoding
  ( decodeUtf8, decodeUtf8', decodeUtf8With, decodeLatin1, decodeASCII, encodeUtf8, encodeUtf8Builder
  , decodeUtf16LE, decodeUtf16LEWith, decodeUtf16BE, decodeUtf16BEWith
  , decodeUtf32LE, decodeUtf32LEWith, decodeUtf32BE, decodeUtf32BEWith
  , encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE
  ) where

import Control.Exception (evaluate, try)
import Data.Bits
import Data.ByteString.Builder (Builder, byteString)
import Data.ByteString.Internal (ByteString)
import qualified Data.ByteString.Internal as Bytes
import Data.Char (chr, ord)
import Data.Text.Encoding.Error
import Data.Text.Internal.Encoding (utf8)
import Data.Text.Internal (Text, pack, unpack)
import Data.Word (Word8)
import System.IO.Unsafe (unsafePerformIO)

-- | A text in UTF-8; bytes that are not are an error, or what a function says.
decodeUtf8 :: ByteString -> Text
decodeUtf8 = decodeUtf8With strictDecode

decodeUtf8' :: ByteString -> Either UnicodeException Text
decodeUtf8' t = unsafePerformIO (try (evaluate (decodeUtf8With strictDecode t)))

decodeUtf8With :: OnDecodeError -> ByteString -> Text
decodeUtf8With onError t = pack (utf8 "Data.Text.Internal.Encoding.decodeUtf8" onError (Bytes.unpack t))

-- | A byte for each of the first 256 characters.
decodeLatin1 :: ByteString -> Text
decodeLatin1 = pack . Bytes.unpackChars

-- | An old name, whose meaning has changed since.
decodeASCII :: ByteString -> Text
decodeASCII = decodeUtf8

-- | The text in UTF-8.
encodeUtf8 :: Text -> ByteString
encodeUtf8 = Bytes.encodeUtf8 . unpack

encodeUtf8Builder :: Text -> Builder
encodeUtf8Builder = byteString . encodeUtf8

-- So many bytes each as a number, with the lowest or the highest first.
grouped :: Int -> Bool -> ByteString -> [Int]
grouped n little = go . Bytes.unpack
  where
    go [] = []
    go bs | length front < n = [-1]
          | otherwise = foldl (\a x -> shiftL a 8 .|. fromIntegral x) 0 (if little then reverse front else front) : go back
      where
        (front, back) = splitAt n bs

ungrouped :: Int -> Bool -> [Int] -> ByteString
ungrouped n little = Bytes.pack . concatMap bytes
  where
    bytes x = [fromIntegral (shiftR x (8 * i)) | i <- if little then [0 .. n - 1] else [n - 1, n - 2 .. 0]] :: [Word8]

-- | The first argument is the end of the decoder's name, for errors.
utf16, utf32 :: String -> OnDecodeError -> [Int] -> String
utf16 name onError = go
  where
    go [] = []
    go (a : b : rest) | a >= 0xD800 && a < 0xDC00 && b >= 0xDC00 && b < 0xE000 =
      chr (0x10000 + shiftL (a - 0xD800) 10 + b - 0xDC00) : go rest
    go (a : rest)
      | a < 0 || a >= 0xD800 && a < 0xE000 = maybe id (:) (onError (invalid "Utf16" "UTF-16" name) Nothing) (go rest)
      | otherwise = chr a : go rest
utf32 name onError = go
  where
    go [] = []
    go (a : rest)
      | a < 0 || a >= 0x110000 || a >= 0xD800 && a < 0xE000 =
          maybe id (:) (onError (invalid "Utf32" "UTF-32" name) Nothing) (go rest)
      | otherwise = chr a : go rest

invalid :: String -> String -> String -> String
invalid stream name end =
  "Data.Text.Internal.Encoding.Fusion.stream" ++ stream ++ end ++ ": Invalid " ++ name ++ end ++ " stream"

decodeUtf16LEWith, decodeUtf16BEWith, decodeUtf32LEWith, decodeUtf32BEWith :: OnDecodeError -> ByteString -> Text
decodeUtf16LEWith f = pack . utf16 "LE" f . grouped 2 True
decodeUtf16BEWith f = pack . utf16 "BE" f . grouped 2 False
decodeUtf32LEWith f = pack . utf32 "LE" f . grouped 4 True
decodeUtf32BEWith f = pack . utf32 "BE" f . grouped 4 False

decodeUtf16LE, decodeUtf16BE, decodeUtf32LE, decodeUtf32BE :: ByteString -> Text
decodeUtf16LE = decodeUtf16LEWith strictDecode
decodeUtf16BE = decodeUtf16BEWith strictDecode
decodeUtf32LE = decodeUtf32LEWith strictDecode
decodeUtf32BE = decodeUtf32BEWith strictDecode

encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE :: Text -> ByteString
encodeUtf16LE = ungrouped 2 True . units
encodeUtf16BE = ungrouped 2 False . units
encodeUtf32LE = ungrouped 4 True . map ord . unpack
encodeUtf32BE = ungrouped 4 False . map ord . unpack

units :: Text -> [Int]
units = concatMap (unit . ord) . unpack
  where
    unit c | c < 0x10000 = [c]
           | otherwise   = [0xD800 + shiftR (c - 0x10000) 10, 0xDC00 + (c - 0x10000) .&. 0x3FF]
