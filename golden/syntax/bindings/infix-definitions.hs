-- Catches: which name an infix definition defines, more parameters behind brackets.
x + y = a
(f . g) x = f (g x)
x `op` Just y = b
(x : xs) ++ ys = c
(x <> y) z w = d
(!) = e
(f x) y = g
x : y <+> z = h
a - b = i
