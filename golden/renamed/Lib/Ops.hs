-- Operators whose fixities importers must learn without seeing a declaration.
module Lib.Ops where

infixr 5 +++
infixl 6 <+>
infix 4 ===
infixr 7 `cat`
infixr 3 :>

data Chain = End | Int :> Chain

(+++), (<+>), cat :: Int -> Int -> Int
a +++ b = a
a <+> b = a
cat a b = b

(===) :: Int -> Int -> Bool
a === b = True
