-- Catches: only the inner one of two open comments reported.
f = 1 {- this
g = 2 {- that
