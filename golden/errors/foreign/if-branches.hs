-- Catches: branches of different types, with only one of them shown.
describe n = if n then "yes" else 'n'

main = putStrLn (describe True)
