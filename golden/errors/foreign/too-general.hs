-- Catches: a signature that promises more than the definition keeps.
identity :: a -> b
identity x = x

addOne :: a -> a
addOne x = x + 1

main = putStrLn "never"
