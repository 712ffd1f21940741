-- Each generator is a loop whose end goes on with the loop around it. Catches:
-- appended lists, a generator that starts over.
module M where

pairs :: [Int] -> [(Int, Int)]
pairs xs = [(x, y) | x <- xs, odd x, let z = x * x, y <- [z .. 10]]

justs :: [Maybe a] -> [a]
justs ms = [x | Just x <- ms]

cond :: Bool -> [Int]
cond b = [1 | b]
