-- Catches: slips in fixity declarations.
infixl 10 +
infixr 5 f
infix -
infixl 6 M.+
infixl x
