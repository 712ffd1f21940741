module Lib.Cat (cat, dog, Shape) where

data Shape = Triangle

cat :: Int
cat = 3

dog :: Int
dog = 4
