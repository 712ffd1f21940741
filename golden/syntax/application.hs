-- Catches: arguments grouped to the right, brackets lost.
a = f x y z
b = f (g x) (h) y
c = (f x) y
