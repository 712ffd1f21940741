-- Catches: a type variable of a group in the type of a function that does not have it.
module UnequalVariables where

first x = const' x (second x 'a')

second x y = const' y (first x)

const' x _ = x

third x = if True then () else const' () (fourth x x)

fourth x y = if False then x else const' x (third y)
