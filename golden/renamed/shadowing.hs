-- Catches scopes that end too early or too late.
module Shadowing where

x = 1

f x = (\x -> x) x
g = let x = 2 in let y = x in let x = 3 in x + y
h = (let x = 4 in x) + x
i x = case x of { x -> x } + x
j x | x <- x + 1 = x
    | otherwise = x
k x = let y = x; x = 5 in y
