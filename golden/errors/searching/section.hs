-- Catches sections that would split their operand.
module Section where

f a b = (a + b *)
g a b = (* a + b)
h a b = (a : b :)
k a = (- a *)
ok a b = (a * b +)
