-- Exports other modules' things: all that it defines, all of Lib.Ops that is in view under both
-- spellings, and of Lib.Shape what the alias S offers.
module Lib.All (module Lib.All, module Lib.Ops, module S) where

import Lib.Ops hiding ((===))
import Lib.Shape as S
import qualified Data.Maybe as M

own :: Int -> Int
own n = n

notHidden = M.isJust
