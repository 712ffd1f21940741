-- | Characters of bytes in UTF-8, one after the other.
module Data.Text.Internal.Encoding (utf8) where

import Data.Bits
import Data.Char (chr)
import Data.Text.Encoding.Error
import Data.Word (Word8)

-- | Bytes that are not UTF-8 are what a function says, or left out; it is told who decodes.
utf8 :: String -> OnDecodeError -> [Word8] -> String
utf8 who onError = go
  where
    go [] = []
    go (b : bs)
      | b < 0x80 = chr (fromIntegral b) : go bs
      | b >= 0xC2 && b < 0xE0 = more 1 (b .&. 0x1F) 0x80
      | b >= 0xE0 && b < 0xF0 = more 2 (b .&. 0x0F) 0x800
      | b >= 0xF0 && b < 0xF5 = more 3 (b .&. 0x07) 0x10000
      | otherwise = wrong
      where
        wrong = maybe id (:) (onError (who ++ ": Invalid UTF-8 stream") (Just b)) (go bs)
        more k high least
          | length tailBytes == k && all continues tailBytes && code >= least && code < 0x110000
              && (code < 0xD800 || code > 0xDFFF) = chr code : go (drop k bs)
          | otherwise = wrong
          where
            tailBytes = take k bs
            code = foldl (\a x -> shiftL a 6 .|. fromIntegral (x .&. 0x3F)) (fromIntegral high) tailBytes :: Int
        continues x = x .&. 0xC0 == 0x80
