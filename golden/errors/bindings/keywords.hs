-- Catches: misspelt keywords at the start of a declaration, keywords as names.
improt x
wehre = 1
f x = y
 wher y = 2
