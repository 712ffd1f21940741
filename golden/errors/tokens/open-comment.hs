-- Catches: an open comment reported at the end of the file, nested ones not explained.
f = x {- this {- that -}
g = x
