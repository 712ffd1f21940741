-- Catches re-exports: one thing that comes by two ways is no clash, and `module` passes on what has
-- a plain and a qualified spelling.
module Reexport where

import Lib.All
import Lib.Ops
import qualified Lib.Shape as Shape

x = 1 +++ 2
y = Circle { radius = 3 }
z = own (area y)
