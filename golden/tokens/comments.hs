-- Catches: an operator that begins with dashes taken for a comment, comments that do not nest.
a -- comment
b --| not one
c --- comment
d |-- not one
e {- one {- two -} still one -} f {--} g {---} h
{- several
   lines -} i --
--
j
