-- Catches: a value that is applied as if it were a function.
answer :: Int
answer = 42

main = print (answer 1)
