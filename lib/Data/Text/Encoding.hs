-- |
-- Texts as bytes.
module Data.Text.Encoding (decodeUtf8, decodeLatin1, encodeUtf8) where

import Data.ByteString.Internal (ByteString)
import qualified Data.ByteString.Internal as Bytes
import Data.Text.Internal (Text, pack, unpack)
import Prelude (const, (.))

-- | A text in UTF-8; bytes that are not become U+FFFD.
decodeUtf8 :: ByteString -> Text
decodeUtf8 = pack . Bytes.decodeUtf8With (const '\xfffd')

-- | A byte for each of the first 256 characters.
decodeLatin1 :: ByteString -> Text
decodeLatin1 = pack . Bytes.unpackChars

-- | The text in UTF-8.
encodeUtf8 :: Text -> ByteString
encodeUtf8 = Bytes.encodeUtf8 . unpack
