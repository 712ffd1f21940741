-- Catches a constructor that is not in scope, misspelt or of the wrong kind.
module Constructor where

data Colour = Red | Green

f Gren = True
f _ = false

g = Colour 1
