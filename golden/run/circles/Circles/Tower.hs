module Circles.Tower where

import Circles.Roof

data Tower = Storey Int Roof | Ground deriving Show

tower n = Storey n (if n > 0 then roof (n - 1) else Flat)

height Ground = 0
height (Storey _ r) = 1 + heightOfRoof r

instance Measured Tower where measure = height
