-- Catches: appending where an element should be put in front.
flatten [] = []
flatten (x : xs) = x : flatten xs ++ x

main = putStrLn (flatten "abc")
