-- Catches: generalising a variable that belongs to the function around it.
module Levels where

f x = let pair y = (x, y) in (pair 'a', pair True)

g x = let same = x in (same, same)

h x = let list y = [x, y] in list

k f = let go x = f (f x) in (go, f)
