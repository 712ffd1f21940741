-- Catches: a function given too many arguments.
double :: Int -> Int
double n = n + n

main = print (double 1 2 3)
