-- | An encoding of characters.
module GHC.IO.Encoding.UTF8 (utf8, utf8_bom) where

import System.IO (utf8, utf8_bom)
