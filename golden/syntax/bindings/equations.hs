-- Catches: equations of one function not joined, or joined with those of another.
f 0 = 1
f n = n
g = 2
h x y = x
h y x = y
f2 x = 1
(x, y) = z
i x = 1
