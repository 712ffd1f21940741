-- Catches: the commonest slips in conditionals.
a = if x > 0 1 else 2
b = if x > 0 then 1
c = if x > 0 then 1 esle 2
d = if x > 0 thn 1 else 2
e = 5
