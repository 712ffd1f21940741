-- Catches: `=` where `==` or `let` was meant, in guards and statements.
g x | x = 1 = 2
f = do
  x = 1
  y
