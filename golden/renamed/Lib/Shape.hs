-- A class to be imported, of whose methods not all are exported.
module Lib.Shape (Shape (area, name), Circle (..), circleArea) where

class Shape a where
  area :: a -> Int
  name :: a -> String
  hidden :: a -> Int
  hidden = area

data Circle = Circle { radius :: Int }

instance Shape Circle where
  area = radius
  name _ = "circle"

circleArea :: Circle -> Int
circleArea = area
