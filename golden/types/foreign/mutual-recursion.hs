-- Catches: functions of one group that are generalised one by one.
module MutualRecursion where

ping f 'a' x = x
ping f c x = pong f c (f x)

pong f c x = ping f c (f x)

evens [] = []
evens (x : xs) = x : odds xs

odds [] = []
odds (_ : xs) = evens xs
