-- Catches: the operand of an operator.
main = print (1 + "2")
