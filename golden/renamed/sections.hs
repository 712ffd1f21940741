-- Catches sections whose operand is a chain: each is legal because its operator comes last.
module Sections where

left a b = (a * b +)
leftSame a b = (a + b +)
right a b = (+ a * b)
rightSame a b = (: a : b)
negated a = (- a +)
compared a = (== - a)
quoted a = (`elem` a)
subtracts = subtract 1
