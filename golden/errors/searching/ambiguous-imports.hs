-- Catches an ambiguous name that is resolved silently, or reported without both imports.
module AmbiguousImports where

import Lib.Clash
import Lib.Cat as Cat

x = cat + 1

y :: Shape
y = undefined
