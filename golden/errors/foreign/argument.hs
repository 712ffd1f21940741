-- Catches: an argument of the wrong type, reported at the function.
main = putStrLn (lookup' 5)

lookup' :: Char -> String
lookup' c = [c]
