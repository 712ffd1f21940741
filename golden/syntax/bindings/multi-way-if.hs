{-# LANGUAGE MultiWayIf #-}
-- Catches: the branches of an `if` with guards.
f x = if | x > 1 -> 2
         | Just y <- x, y -> 3
         | otherwise -> 4
