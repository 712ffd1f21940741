-- Catches: a parameter that is used at two types.
both f = (f 'a', f "b")

main = print (length [both id])
