-- Catches: a type that would have to contain itself.
selfApply f = f f

main = putStrLn "never"
