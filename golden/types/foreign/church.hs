-- Catches: functions of functions of functions, that is: everything at once.
module Church where

zero f x = x

suc n f x = f (n f x)

plus m n f x = m f (n f x)

times m n f = m (n f)

power m n = n m

toList n = n (() :) []

pairC x y k = k x y

fstC p = p (\x _ -> x)

predC n f x = n (\g h -> h (g f)) (\_ -> x) (\u -> u)
