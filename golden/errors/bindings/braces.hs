-- Catches: explicit braces that are not closed.
f = do { x; y
g = 1
