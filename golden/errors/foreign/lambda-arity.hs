-- Catches: a lambda with more parameters than it will be given.
main = mapM_ print (map (\x y -> x + y) [1, 2, 3])
