{-# LANGUAGE NoImplicitPrelude #-}
-- | Fractions.
module Data.Ratio
  ( Ratio, Rational, (%), numerator, denominator, approxRational
  ) where

import GHC.Base
import GHC.Num
import GHC.Real

-- region simplest
-- | The simplest fraction that is no further than the second number from the first.
approxRational :: RealFrac a => a -> a -> Rational
approxRational x eps = simplest (toRational x - toRational eps) (toRational x + toRational eps)
  where
    simplest a b
      | b < a     = simplest b a
      | a == b    = a
      | a > 0     = within (numerator a) (denominator a) (numerator b) (denominator b)
      | b < 0     = negate (within (negate (numerator b)) (denominator b)
                                   (negate (numerator a)) (denominator a))
      | otherwise = 0 :% 1
    -- The simplest between n / d and n' / d', both positive: by the continued
    -- fractions of both, as long as they agree.
    within n d n' d'
      | r == 0    = q :% 1
      | q /= q'   = (q + 1) :% 1
      | otherwise = case within d' r' d r of
          n'' :% d'' -> (q * n'' + d'') :% n''
      where
        (q, r)   = quotRem n d
        (q', r') = quotRem n' d'
-- end simplest
