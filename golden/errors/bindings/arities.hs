-- Catches: equations with different numbers of parameters.
f 1 = 2
f 1 2 = 3
f = 4
g x y = 1
x `g` y = 2
g x = 3
