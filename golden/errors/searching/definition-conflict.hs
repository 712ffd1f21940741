-- Catches an operator's definition that takes its parameters from another operator.
module DefinitionConflict where

infixr 5 +++
infixl 4 ++++

x : xs +++ ys = ys
x : xs ++++ ys = ys
ys ++++ x : y : xs = ys
