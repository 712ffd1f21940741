-- Catches: an import after a declaration.
import A
f = 1
import B
