-- | Whole numbers as texts.
module Data.Text.Lazy.Builder.Int (decimal, hexadecimal) where

import Data.Text.Lazy.Builder.Internal
import Numeric (showHex)

decimal, hexadecimal :: Integral a => a -> Builder
decimal n
  | k >= -9223372036854775808 && k < 9223372036854775808 = decimalInt (fromInteger k)
  | otherwise                                            = fromString (show k)
  where
    k = toInteger n
hexadecimal n
  | n < 0     = errorWithoutStackTrace "Data.Text.Lazy.Builder.Int.hexadecimal: applied to negative number"
  | otherwise = fromString (showHex (toInteger n) "")
