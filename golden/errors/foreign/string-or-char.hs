-- Catches: the wrong quotes.
vowel :: Char -> Bool
vowel c = elemChar c "aeiou"

elemChar :: Char -> String -> Bool
elemChar _ [] = False
elemChar c (d : ds) = False

main = print (length [vowel "a", elemChar 'a' 'b'])
