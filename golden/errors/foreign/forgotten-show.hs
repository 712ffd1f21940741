-- Catches: a number where a string is wanted.
main = putStrLn ("The answer is " ++ 42)
