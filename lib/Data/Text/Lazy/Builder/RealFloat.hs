-- | Fractions as texts.
module Data.Text.Lazy.Builder.RealFloat (FPFormat (..), realFloat, formatRealFloat) where

import Data.Text.Lazy.Builder
import Numeric (showEFloat, showFFloat)

-- | With an exponent, without, or as the number asks for it.
data FPFormat = Exponent | Fixed | Generic
  deriving (Enum, Read, Show)

realFloat :: RealFloat a => a -> Builder
realFloat = formatRealFloat Generic Nothing

formatRealFloat :: RealFloat a => FPFormat -> Maybe Int -> a -> Builder
formatRealFloat format digits x = case format of
  Exponent -> fromString (showEFloat digits x "")
  Fixed    -> fromString (showFFloat digits x "")
  Generic
    | a /= 0 && (a < 0.1 || a >= 1.0e7) -> formatRealFloat Exponent digits x
    | otherwise                         -> formatRealFloat Fixed digits x
  where
    a = abs x
