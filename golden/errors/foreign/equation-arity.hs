-- Catches: more parameters than the signature has.
add :: Int -> Int
add x y = x + y

main = print (add 1)
