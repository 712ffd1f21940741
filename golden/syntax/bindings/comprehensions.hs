-- Catches: guards and generators in the wrong order, `let` in a comprehension, nesting.
a = [x | x <- xs]
b = [(x, y) | x <- xs, let y = x; z = y, f x, Just z <- ys, let w = z]
c = [[y | y <- x] | x <- xs, or [z | z <- x]]
