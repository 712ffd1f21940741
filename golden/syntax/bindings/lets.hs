-- Catches: the body of a `let` ending too early, definitions of functions and patterns in it.
a = let x = 1; f y = y; (z, w) = x in f x + let v = z in v + w
b = let in x
c = let infixr 5 ?; a ? b = a in x ? y ? z
