-- |
-- Maps from ordered keys to values: "Data.Map.Lazy" by its short name.
module Data.Map (module Data.Map.Lazy) where

import Data.Map.Lazy
