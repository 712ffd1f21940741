-- |
-- Rows of bytes under the name of the lazy ones: here they are the same.
module Data.ByteString.Lazy
  ( module Data.ByteString, LazyByteString, fromStrict, toStrict, fromChunks, toChunks
  ) where

import Data.ByteString

-- | The lazy rows are the strict ones.
type LazyByteString = ByteString

-- | The same row.
fromStrict, toStrict :: ByteString -> ByteString
fromStrict t = t
toStrict t = t

-- | One row of many, and the other way round.
fromChunks :: [ByteString] -> ByteString
fromChunks = Data.ByteString.concat

toChunks :: ByteString -> [ByteString]
toChunks t = [t]
