-- Catches: variables of patterns with the type of the wrong part.
{-# LANGUAGE BangPatterns #-}
module Patterns where

data Shape a = Dot | Line a a | Poly [(a, Char)]

points Dot = []
points (Line p q) = [p, q]
points (Poly ((p, _) : rest)) = p : points (Poly rest)
points (Poly []) = []

whole all@(x : _) = (all, x)
whole all = (all, undefined)

delayed ~(x, y) = (y, x)

strict !x (!y, _) = [x, y]

digits 'a' = "one"
digits _ = []

text "yes" = True
text _ = False

triple [x, y, z] = (x, y, z)
triple _ = undefined
