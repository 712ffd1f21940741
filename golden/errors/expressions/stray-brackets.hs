-- Catches: closing brackets without a partner; what follows is still read.
a = 1 + 2)
c = [1, 2]]
d = )
