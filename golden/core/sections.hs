-- Sections and operators as values. Catches: operands exchanged, the left
-- operand computed at each call.
module M where

a, b, c :: [Int] -> [Int]
a = map (subtract 1)
b = map (10 -)
c = map (`div` 2)

cons :: a -> [a] -> [a]
cons x = (x :)

neg :: Int -> Int
neg x = -x * 2
