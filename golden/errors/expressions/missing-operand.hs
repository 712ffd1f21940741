-- Catches: operators without operands.
a = 1 +
b = * 2
c = 1 + * 2
d = (1 + ) * )
e = 1 `f 2
f = 1 `2` 3
