-- Catches: pieces of patterns in expressions.
a = f _ + 1
b = x@y
c = ~x
d = f !x
