-- Catches prefix minus that binds too tightly, or that is taken for subtraction.
module Negation where

power a b = - a ^ b
product' a b = - a * b
sum' a b = - a + b
minus a b = a - - b
  where (-) = const
        infixl 5 -
compare' a b = - a == - b
application f a = f (-1) - 1
literal = [-1, -2 * 3]
