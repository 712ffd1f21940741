-- Catches: long chains of unknowns.
module Combinators where

s f g x = f x (g x)

k x _ = x

i = s k k

b = s (k s) k

c = s (b b s) (k k)

w = s s (k i)

b' = b b

phi f g h x = f (g x) (h x)

on f g x y = f (g x) (g y)
