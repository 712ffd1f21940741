-- | What becomes of bytes that are no text.
module Data.Text.Encoding.Error
  ( UnicodeException (..), OnError, OnDecodeError, OnEncodeError
  , lenientDecode, strictDecode, strictEncode, ignore, replace
  ) where

import Control.DeepSeq (NFData (..))
import Control.Exception
import Data.Word (Word8)
import Numeric (showHex)

-- | A function from what is wrong and where, if it is a byte, to what stands
-- for it.
type OnError a b = String -> Maybe a -> Maybe b
type OnDecodeError = OnError Word8 Char
type OnEncodeError = OnError Char Word8

data UnicodeException = DecodeError String (Maybe Word8) | EncodeError String (Maybe Char)
  deriving Eq

instance Show UnicodeException where
  show (DecodeError text (Just w)) = "Cannot decode byte '\\x" ++ showHex w ("': " ++ text)
  show (DecodeError text Nothing)  = "Cannot decode input: " ++ text
  show (EncodeError text (Just c)) = "Cannot encode character '\\x" ++ showHex (fromEnum c) ("': " ++ text)
  show (EncodeError text Nothing)  = "Cannot encode input: " ++ text

instance Exception UnicodeException

instance NFData UnicodeException where
  rnf e = e `seq` ()

strictDecode :: OnDecodeError
strictDecode text c = throw (DecodeError text c)

strictEncode :: OnEncodeError
strictEncode text c = throw (EncodeError text c)

-- | U+FFFD; nothing; this.
lenientDecode :: OnDecodeError
lenientDecode _ _ = Just '\xfffd'

ignore :: OnError a b
ignore _ _ = Nothing

replace :: b -> OnError a b
replace c _ _ = Just c
