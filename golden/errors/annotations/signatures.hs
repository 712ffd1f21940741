-- Catches: slips in type signatures.
f : Int -> Int
g :: Int ->
h :: int - Int
f x :: Int
1 :: Int
i, 2 :: Int
j :: (Int, Bool
k = 1
