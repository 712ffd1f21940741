-- Catches: a signature with a variable where one type is needed.
shout :: [a] -> String
shout s = s ++ "!"

main = putStrLn (shout "hey")
