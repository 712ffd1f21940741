-- Catches: an operator behind a block in braces on the same line.
f = do { a } >>= \x -> do b >> c
g = do a `seq` do b
