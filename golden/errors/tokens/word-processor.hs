-- Catches: quotes and blanks from word processors and web pages.
a = “hello”
b = ‘c’
c = 1​2
d = a § b
