-- Catches: a local signature about a variable of the function around it.
pair x = go 'c'
  where
    go :: b -> (b, b)
    go y = (y, x)

main = print (length [pair 'a'])
