-- Catches: a condition that is not a Bool.
test :: Int -> String
test n = if n then "some" else "none"

main = putStrLn (test 1)
