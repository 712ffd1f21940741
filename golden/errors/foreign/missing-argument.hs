-- Catches: a function given too few arguments.
greet :: String -> String -> String
greet greeting name = greeting ++ name

main = putStrLn (greet "Hello, ")
