-- Catches: operators grouped by the parser, backquotes, constructors, qualified operators.
a = x + y * z `f` w : v
b = x `M.g` y M.+ z :| w `Just` v
c = (f . g) x . h
