-- Catches constructor operators that are grouped in patterns in another way than in expressions.
module PatternFixity where

infixl 6 :+
infixl 7 :*

data E = N Int | E :+ E | E :* E

f (a :+ b :* c) = a
f (a :* b :+ c) = c
f _ = N 0

g (x : y : rest) = rest
g _ = []

h (a `Pair` b) = a
data P = Pair Int Int

negative (-1 : _) = True
negative (_ : 2 : _) = False
