-- Catches chains that have no meaning and get one nevertheless.
module FixityConflict where

infixl 5 <+
infixr 5 +>
infix 5 <=>

a <+ b = a
a +> b = b
a <=> b = a

f a b c = a == b == c
g a b c = a <+ b +> c
h a b c = a +> b <=> c
ok a b c = (a <+ b) +> (b <=> c)
