-- Catches: a type constructor without its argument.
data Wrong = Wrong Maybe

size :: Maybe -> Int
size _ = 0

main = print 1
