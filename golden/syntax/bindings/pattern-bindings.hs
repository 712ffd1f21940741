-- Catches: a pattern taken for a function, and the reverse.
Just x = a
(x, y) | b = c
       | d = e
       where f = g
[x, ~y] = h
x : xs = i
n@(Just m) = j
_ = k
(z) = l
