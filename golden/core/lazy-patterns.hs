-- A lazy pattern is taken apart where its variables are used. Catches: matching
-- when the function is called; a variable wrapped for nothing.
module M where

f :: Bool -> (a, b) -> [b]
f b ~(_, y) = if b then [y] else []

g :: a -> b -> a
g ~x ~_ = x

h :: [a] -> (a, [a])
h ~(x : xs) = (x, xs)
