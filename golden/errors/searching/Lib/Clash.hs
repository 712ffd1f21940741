module Lib.Clash where

data Shape = Square Int | Round { radius :: Int }

cat :: Int
cat = 1

lookup :: Int
lookup = 2

class Area a where
  area :: a -> Int
