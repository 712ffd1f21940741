-- Catches: items of different types.
things = [1, 2, "three", 4]

main = print (length things)
