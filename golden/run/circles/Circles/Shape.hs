module Circles.Shape (Shape (..), area, describe) where

import {-# SOURCE #-} Circles.Group (Group, groupName, total)

data Shape = Square Int | Many Group
  deriving (Eq, Show)

area :: Shape -> Int
area (Square n) = n * n
area (Many g) = total g

describe :: Shape -> String
describe (Square n) = "square of " ++ show n
describe (Many g) = groupName g ++ ": " ++ show g
