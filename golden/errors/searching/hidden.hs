-- Catches a hidden name that can be used nevertheless.
module Hidden where

import Lib.Cat hiding (cat)
import Lib.Clash (Area)
import Prelude hiding (Maybe (..))

x = cat
y = area 1
z = Just 1
