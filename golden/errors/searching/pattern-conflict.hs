-- Catches constructor operators in a pattern that only parentheses can group.
module PatternConflict where

infix 5 :=
data E = E := E | N

f (a := b := c) = a
ok (a := (b := c)) = a
