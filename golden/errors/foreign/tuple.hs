-- Catches: tuples of different sizes.
third (_, _, c) = c

main = putStrLn (third ("a", "b"))
