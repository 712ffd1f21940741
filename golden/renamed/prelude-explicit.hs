-- Catches an implicit import of the Prelude beside an explicit one.
module PreludeExplicit where

import Prelude hiding (map)
import qualified Prelude as P

map f = P.map f
use = map not [True, P.True]
