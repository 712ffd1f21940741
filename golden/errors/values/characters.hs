-- Catches: what people write between single quotes.
a = ''
b = 'ab'
c = 'abc def'
d = 'x
e = '
f = '\q'
