-- | Lazy texts as bytes. What is read in UTF-8 is read when it is looked at.
module Data.Text.Lazy.Encoding
  ( decodeUtf8, decodeUtf8', decodeUtf8With, decodeLatin1, decodeASCII, encodeUtf8, encodeUtf8Builder
  , decodeUtf16LE, decodeUtf16BE, decodeUtf32LE, decodeUtf32BE
  , decodeUtf16LEWith, decodeUtf16BEWith, decodeUtf32LEWith, decodeUtf32BEWith
  , encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE
  ) where

import Control.Exception (evaluate, try)
import Data.ByteString.Builder (Builder, lazyByteString)
import Data.ByteString.Lazy (ByteString, fromChunks, fromStrict, toStrict)
import qualified Data.ByteString.Lazy as Bytes
import qualified Data.ByteString.Lazy.Char8 as Chars
import qualified Data.ByteString.Internal as StrictBytes
import qualified Data.Text.Encoding as Strict
import Data.Text.Encoding.Error
import qualified Data.Text.Internal as S
import Data.Text.Internal.Encoding (utf8)
import Data.Text.Internal.Lazy (Text, foldrChunks, pack, toChunks)
import qualified Data.Text.Internal.Lazy as Lazy
import System.IO.Unsafe (unsafePerformIO)

decodeUtf8, decodeLatin1, decodeASCII :: ByteString -> Text
decodeUtf8 = decodeUtf8With strictDecode
decodeLatin1 = pack . Chars.unpack
decodeASCII = decodeUtf8

decodeUtf8' :: ByteString -> Either UnicodeException Text
decodeUtf8' t = unsafePerformIO (try (let r = decodeUtf8 t in evaluate (foldrChunks (\_ rest -> rest) () r) >> return r))

decodeUtf8With :: OnDecodeError -> ByteString -> Text
decodeUtf8With f = pack . utf8 "Data.Text.Internal.Encoding.streamDecodeUtf8With" f . Bytes.unpack

encodeUtf8 :: Text -> ByteString
encodeUtf8 = fromChunks . map Strict.encodeUtf8 . toChunks

encodeUtf8Builder :: Text -> Builder
encodeUtf8Builder = lazyByteString . encodeUtf8

whole :: (StrictBytes.ByteString -> S.Text) -> ByteString -> Text
whole f = Lazy.fromStrict . f . toStrict

decodeUtf16LE, decodeUtf16BE, decodeUtf32LE, decodeUtf32BE :: ByteString -> Text
decodeUtf16LE = whole Strict.decodeUtf16LE
decodeUtf16BE = whole Strict.decodeUtf16BE
decodeUtf32LE = whole Strict.decodeUtf32LE
decodeUtf32BE = whole Strict.decodeUtf32BE

decodeUtf16LEWith, decodeUtf16BEWith, decodeUtf32LEWith, decodeUtf32BEWith :: OnDecodeError -> ByteString -> Text
decodeUtf16LEWith f = whole (Strict.decodeUtf16LEWith f)
decodeUtf16BEWith f = whole (Strict.decodeUtf16BEWith f)
decodeUtf32LEWith f = whole (Strict.decodeUtf32LEWith f)
decodeUtf32BEWith f = whole (Strict.decodeUtf32BEWith f)

encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE :: Text -> ByteString
encodeUtf16LE = fromChunks . map Strict.encodeUtf16LE . toChunks
encodeUtf16BE = fromChunks . map Strict.encodeUtf16BE . toChunks
encodeUtf32LE = fromChunks . map Strict.encodeUtf32LE . toChunks
encodeUtf32BE = fromChunks . map Strict.encodeUtf32BE . toChunks
