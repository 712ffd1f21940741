-- Catches fixity declarations for what is not defined beside them, and two for one operator.
module FixityAlone where

infixl 6 +++, +
infixr 5 <>>
infixl 5 <>>

a <>> b = a

f = let infix 4 `op` in 1
