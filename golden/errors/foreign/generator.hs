-- Catches: a generator that is not a list.
pairs n = [(i, j) | i <- n, j <- length "abc"]

main = print (length (pairs [1, 2]))
