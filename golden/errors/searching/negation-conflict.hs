-- Catches a minus sign after an operator that binds as tightly.
module NegationConflict where

f a b = a * - b
g a b = a + - b
ok a b = a == - b
