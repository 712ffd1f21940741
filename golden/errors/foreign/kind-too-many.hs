-- Catches: a type constructor with too many arguments.
data Wrong = Wrong (Maybe Int Int)

number :: Int Int
number = 1

main = print 1
