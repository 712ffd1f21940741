-- Catches: `=` where `==` was meant.
f = if x = 1 then 2 else 3
g = (1 = 2)
