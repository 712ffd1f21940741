-- Catches: n + k patterns, wherever patterns are read.
fac 0 = 1
fac (n + 1) = n
f = \(n + 1) -> n
