-- Patterns inside patterns, depth first. Catches: fields of the outer
-- constructor tested before those of the inner one.
module M where

data T = L Int | N T T

f :: T -> Int
f (N (N a _) (L 0)) = f a
f (N (L x)   _)     = x
f (N l       r)     = f l + f r
f (L x)             = x
