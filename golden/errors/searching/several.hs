-- Catches a stage that stops at its first error: five mistakes of five kinds, five reports.
module Several (nothing) where

import Lib.Cat (bird)

f x x = y
f :: Int
f :: Int
g = 1 == 2 == 3
