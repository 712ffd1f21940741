{-# LANGUAGE NamedFieldPuns, RecordWildCards #-}
-- Catches puns and wildcards that bind the label in place of a variable, or that take up a variable
-- which is not local.
module RecordWildcards where

data Point = Point { px, py, pz :: Int }

pun Point { px, py = b } = px + b
build px py = Point { px, py, pz = 0 }
rest Point { px = a, .. } = a + py + pz
make px py = let pz = px in Point { .. }
partly px = Point { py = 1, .. }
