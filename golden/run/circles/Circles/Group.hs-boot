module Circles.Group where

data Group
instance Eq Group
instance Show Group

groupName :: Group -> String
total :: Group -> Int
