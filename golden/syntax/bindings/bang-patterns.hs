{-# LANGUAGE BangPatterns #-}
-- Catches: a bang before a pattern taken for an operator, and the reverse.
f !x !(Just y) = x ! y
!z = f
g = \ !x -> let !y = x in y!x
a ! b = a
h (!x, ~y) = x
