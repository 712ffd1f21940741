-- |
-- Rows of bytes seen as characters, under the name of the lazy ones.
module Data.ByteString.Lazy.Char8
  ( module Data.ByteString.Char8, fromStrict, toStrict, fromChunks, toChunks ) where

import Data.ByteString.Char8
import Data.ByteString.Lazy (fromChunks, fromStrict, toChunks, toStrict)
