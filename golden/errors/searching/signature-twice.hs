-- Catches two signatures for one name.
module SignatureTwice where

f, g :: Int
f = 1
g = 2
f :: Int
