-- Catches: `else` of the wrong `if`, operators behind `else`.
a = if x then y else z + w
b = if x then if y then z else w else v
c = f $ if x && y then z else w
