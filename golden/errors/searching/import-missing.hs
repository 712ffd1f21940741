-- Catches import lists that ask for what the module does not export.
module ImportMissing where

import Lib.Cat (cot, dgo)
import Lib.Clash (Square, Shape (Sqare, Round), Area (aria))
import Data.Maybe (Just)
import Data.Char (Colour)
import Lib.Cat hiding (bird)
