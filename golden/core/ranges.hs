-- Sequences are calls of the library. Catches: next and last exchanged.
module M where

a, b, c, d :: [Int]
a = [1 ..]
b = [1, 3 ..]
c = [1 .. 9]
d = [9, 7 .. 1]
