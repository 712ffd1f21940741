-- Catches: only the inner one of two open comments reported.
f = x {- this
g = x {- that
