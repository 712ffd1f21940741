-- Catches: syntax of extensions that this compiler does not have, named.
a (f -> x) = x
b = [x | x <- xs | y <- ys]
c = f @Int x
