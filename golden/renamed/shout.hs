-- Catches an inner binding that captures the uses of an outer one.
module Shout (shout) where

import Letters (map, upper)
import Prelude ()

shout x = map twice x
  where twice x = upper (upper x)
