-- Catches names that outlive their scope: of a where, a let, a guard, a lambda, a statement.
module ScopeEnds where

f x = a + b + c + d + e where a = x
g = a
h = (let b = 1 in b) + b
i x | Just c <- x = c
    | otherwise = c
j = (\d -> d) d
k = do { getLine; e <- getLine; return e } >> return e
l x = case x of { Just y -> y; Nothing -> y }
m = [z | y <- z, z <- [[1]]]
