-- Defines a name that Lib.Ops has too.
module Lib.Clash (cat, (<+>)) where

import Lib.Ops ((<+>))

cat :: Int
cat = 1
