-- Catches a type variable that one head binds twice.
module TypeVariableTwice where

data Pair a a = Pair a a
type Swap a b a = (b, a)
