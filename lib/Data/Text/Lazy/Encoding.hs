-- | Lazy texts as bytes.
module Data.Text.Lazy.Encoding (decodeUtf8, decodeUtf8', decodeUtf8With, decodeLatin1, encodeUtf8) where

import Data.ByteString.Lazy (ByteString, fromStrict, toStrict)
import qualified Data.Text.Encoding as Strict
import Data.Text.Encoding.Error
import Data.Text.Internal (Text)

decodeUtf8, decodeLatin1 :: ByteString -> Text
decodeUtf8 = Strict.decodeUtf8 . toStrict
decodeLatin1 = Strict.decodeLatin1 . toStrict

decodeUtf8' :: ByteString -> Either UnicodeException Text
decodeUtf8' = Strict.decodeUtf8' . toStrict

decodeUtf8With :: OnDecodeError -> ByteString -> Text
decodeUtf8With f = Strict.decodeUtf8With f . toStrict

encodeUtf8 :: Text -> ByteString
encodeUtf8 = fromStrict . Strict.encodeUtf8
