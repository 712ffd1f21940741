-- Catches patterns that bind a name twice: in an equation, a lambda, an alternative, a statement.
module BoundTwice where

same x x = True
same _ _ = False

f = \(a, b) a -> b
g m = case m of (y, Just y) -> y
h xs = [z | (z, z) <- xs]
