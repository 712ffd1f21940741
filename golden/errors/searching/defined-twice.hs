-- Catches a function in two pieces, and names that two declarations define.
module DefinedTwice where

f 0 = 1
g = 2
f n = n

data T = A | B
type T = Int
data U = B | C { x :: Int, x :: Int }

g :: Int
h = 1 where { k = 1; l = 2; k = 3 }
