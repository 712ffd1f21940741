-- Catches: literals, ranges and negation that are of one type only; defaults that come too early.
module Literals where

half = 0.5
next n = n + 1
minus x = -x
upTo n = [1 .. n]
isZero 0 = True
isZero _ = False
average xs = sum xs / fromIntegral (length xs)
twice act = do { a <- act; b <- act; return (a, b) }
count = 3
item = [10, 20] !! count
