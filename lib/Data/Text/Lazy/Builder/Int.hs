-- | Whole numbers as texts.
module Data.Text.Lazy.Builder.Int (decimal, hexadecimal) where

import Data.Text.Lazy.Builder
import Numeric (showHex)

decimal, hexadecimal :: Integral a => a -> Builder
decimal n = fromString (show (toInteger n))
hexadecimal n = fromString (showHex (toInteger n) "")
