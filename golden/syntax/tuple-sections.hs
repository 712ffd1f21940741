{-# LANGUAGE TupleSections #-}
-- Catches: missing items at the start, in the middle, at the end.
a = ((,1), (1,), (,,) 1, (,2,), (1,,3))
