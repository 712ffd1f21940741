-- Catches: patterns of one parameter that match different types.
isZero 'a' = True
isZero "b" = False
isZero _ = False

main = print (length [isZero 'c'])
