module Circles.Group where

import Circles.Shape (Shape, area)

data Group = Group { groupName :: String, members :: [Shape] }
  deriving (Eq, Show)

total :: Group -> Int
total g = sum (map area (members g))
