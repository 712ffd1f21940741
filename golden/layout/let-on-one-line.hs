-- Catches: the block of `let` not closed before `in` on the same line.
a = let x = 1 in x + 1
b = let x = 1; y = 2 in let z = 3 in x + y + z
c = (let x = 1 in x, let y = 2 in y)
