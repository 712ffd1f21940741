-- Catches: quotes and blanks from word processors and web pages.
a = “hello”
b = ‘c’
c = x​y
d = a § b
