-- | Sizes of the pieces of builders, and numbers as this machine stores them.
module Data.ByteString.Builder.Extra
  ( intHost, int16Host, int32Host, int64Host, wordHost, word16Host, word32Host, word64Host, floatHost, doubleHost
  ) where

import Data.ByteString.Builder
import Data.Int
import Data.Word

-- | Of this machine's size and order: 64 bits, the lowest first.
intHost :: Int -> Builder
intHost = int64LE . fromIntegral

wordHost :: Word -> Builder
wordHost = word64LE . fromIntegral

int16Host :: Int16 -> Builder
int16Host = int16LE

int32Host :: Int32 -> Builder
int32Host = int32LE

int64Host :: Int64 -> Builder
int64Host = int64LE

word16Host :: Word16 -> Builder
word16Host = word16LE

word32Host :: Word32 -> Builder
word32Host = word32LE

word64Host :: Word64 -> Builder
word64Host = word64LE

floatHost :: Float -> Builder
floatHost = floatLE

doubleHost :: Double -> Builder
doubleHost = doubleLE
