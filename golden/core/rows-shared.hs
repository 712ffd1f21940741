-- The last equation is reached from several branches: its body must stand in
-- one function. Catches: copied bodies.
module M where

data Colour = Red | Green | Blue

mix :: Colour -> Colour -> [Int] -> [Int]
mix Red   Red   xs = xs
mix Green Green xs = []
mix Blue  Blue  xs = [length xs]
mix _     _     xs = map negate xs
