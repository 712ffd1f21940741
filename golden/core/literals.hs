-- Numbers and characters are tested inside their boxes, which are opened once.
-- Catches: boxes opened for each literal, negative literals, no default.
module M where

f :: Int -> Int
f 0    = 10
f (-1) = 20
f 2    = 30
f n    = n

g :: Char -> Int
g 'a'  = 1
g '\n' = 2
g 'λ'  = 3
g _    = 4
