-- A pattern on the left of a binding. One variable: one match. A flat pattern:
-- one match for each variable. Else: a tuple first. Catches: a value computed
-- once for each variable.
module M where

one :: [a] -> a
one xs = y
  where
    [y] = reverse xs

flat :: Int -> [Int]
flat n = [q, r]
  where
    (q, r) = n `divMod` 10

deep :: Int -> [Int]
deep n = [a, b]
  where
    (a, Just b) = (n, Just n)
