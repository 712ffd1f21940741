{-# LANGUAGE MagicHash #-}
-- | Logarithms, rounded down.
module GHC.Integer.Logarithms (wordLog2#, integerLog2#, integerLogBase#) where

import GHC.Exts
import GHC.Num.Integer (integerToWord#)

wordLog2# :: Word# -> Int#
wordLog2# w = 63# -# word2Int# (clz# w)

integerLog2# :: Integer -> Int#
integerLog2# n = integerLogBase# 2 n

-- | The greatest power of the first that is not above the second; the second is positive.
integerLogBase# :: Integer -> Integer -> Int#
integerLogBase# b n = case go b of (_, I# e) -> e
  where
    -- The quotient by the greatest power, and its exponent.
    go p
      | n < p = (n, 0)
      | otherwise = case go (p * p) of
          (q, e) | q < p     -> (q, 2 * e)
                 | otherwise -> (q `quot` p, 2 * e + 1)
