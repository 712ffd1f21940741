-- Catches a type variable that a data type, a synonym or a class uses without binding it.
module TypeVariable where

data Box a = Box b
type Pair a = (a, b)
newtype Id = Id a
