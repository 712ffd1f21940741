-- Catches a type or class that is not in scope, misspelt or of the wrong kind.
module Type where

data Colour = Red | Green

f :: Color -> Sting
f Red = "red"

g :: Red -> Int
g _ = 1

instance Shwo Colour where
