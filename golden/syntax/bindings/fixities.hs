-- Catches: fixities of names in backquotes, without a number, inside of `let` and `where`.
infixl 6 +, -, `plus`
infixr 5 :|
infix `elem`
infix 0 $$
f = x where infixl 1 >>=
