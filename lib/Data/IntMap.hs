-- |
-- Maps from 'Int' to values: "Data.IntMap.Lazy" by its short name.
module Data.IntMap (module Data.IntMap.Lazy) where

import Data.IntMap.Lazy
