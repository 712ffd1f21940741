-- Catches: a comment taken for the first token of a line or of a block, blank lines.
f = do -- here

  {- a -} a
-- b
          b {-
 c -} where {- d -} x = 1

{- e
 -}
g = 1
