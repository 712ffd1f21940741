-- Catches: arguments in the wrong order, one of them polymorphic.
firsts :: [a] -> [a]
firsts xs = take xs 3

main = putStrLn (firsts "abcd")
