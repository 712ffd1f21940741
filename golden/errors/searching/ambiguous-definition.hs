-- Catches a definition that silently wins against an import of the same name.
module AmbiguousDefinition where

import Lib.Clash (cat)

cat = 2
lookup k = filter ((== k) . fst)

x = cat
y = lookup 1 []
