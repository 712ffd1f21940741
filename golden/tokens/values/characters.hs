-- Catches: a prime in a name taken for a quote, the quote itself and the backslash as characters.
a = ['x', ' ', '\'', '\\', '"', '\n', '\t', '\0', '\DEL', '\^A', '\^@', '\x41', '\o101', '\65', 'é', '😀']
f' x'' = x''
