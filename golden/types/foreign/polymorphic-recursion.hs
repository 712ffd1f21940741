-- Catches: a signature that is not believed inside of the function that it belongs to.
module PolymorphicRecursion where

data Nested a = Flat a | Deep (Nested [a])

depth :: Nested a -> [()]
depth (Flat _) = []
depth (Deep n) = () : depth n

data Perfect a = Zero a | Succ (Perfect (a, a))

leftmost :: Perfect a -> a
leftmost (Zero x) = x
leftmost (Succ p) = fst (leftmost p)
