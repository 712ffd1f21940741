-- Catches a name clash that is reported although nobody uses the name (Haskell 2010, §5.5.2).
module UnusedClash where

import Lib.Ops
import Lib.Clash

x = 1 <+> 2
lookup = 3
