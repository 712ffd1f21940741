-- | Numbers of 128 bits that stand for something longer.
module GHC.Fingerprint.Type (Fingerprint (..)) where

import Data.Word
import Numeric (showHex)

-- | The two halves, the higher first.
data Fingerprint = Fingerprint {-# UNPACK #-} !Word64 {-# UNPACK #-} !Word64
  deriving (Eq, Ord)

instance Show Fingerprint where
  show (Fingerprint a b) = hex a ++ hex b
    where
      hex w = let s = showHex w "" in replicate (16 - length s) '0' ++ s
