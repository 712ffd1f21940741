-- Catches: a synonym without all its arguments.
type Pair a = (a, a)

data Wrap f = Wrap (f Int)

wrong :: Wrap Pair
wrong = Wrap (1, 2)

main = print 1
