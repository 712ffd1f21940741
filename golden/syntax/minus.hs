-- Catches: a minus sign taken for a section or an operator, and the reverse.
a = -x + y
b = x - y - -z
c = (- 1) + (subtract 1) + (-) x y
d = f (-x) [-1, - 2]
e = x * -y
