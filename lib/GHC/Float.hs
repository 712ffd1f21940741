-- |
-- Floating-point numbers, for programs: with the instances of the types of
-- words, for some functions give the bits of a number.
module GHC.Float (module GHC.Float.Double) where

import GHC.Float.Double
import GHC.Word ()
