-- Catches: declarations of different kinds mixed, equations of a function on both sides of another.
f 1 = 2
data T = T
f 2 = 3
type U = T
f :: Int -> Int
infixl 1 `f`
