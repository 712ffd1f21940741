-- Catches: expressions at the top of a file.
print 1
f x
f $ x
1 + 2
main = 3
