-- Catches: brackets that are never closed, or closed by another kind; reported at the opening one.
a = (1 + 2
b = [1, 2
c = (1, [2, 3)
d = f (g (x)
e = r { x = 1
