{-# LANGUAGE RecordWildCards #-}
-- Catches a `..` at the top level that binds nothing, silently.
module WildcardAtTop where

data Point = Point { px, py :: Int }

Point {..} = Point 1 2
