-- Catches: slips in lambdas.
a = \x = x
b = \ -> 1
c = \x x
d = \(x -> x
e = \X.Y x -> x
