-- Catches: an open comment reported at the end of the file, nested ones not explained.
f = 1 {- this {- that -}
g = 2
