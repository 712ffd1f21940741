-- Catches: equations that give different types.
toText True = "yes"
toText False = False

main = putStrLn (toText True)
