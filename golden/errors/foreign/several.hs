-- Catches: stopping at the first error, and errors that only follow from another.
one :: Int
one = 'a'

two :: Int
two = one + broken

broken = length 5

three = map not "abc" ++ [two]

main = print (one + two)
