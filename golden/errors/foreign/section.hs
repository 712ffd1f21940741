-- Catches: the operand of a section.
main = print (length (filter (> 'a') [1, 2]))
