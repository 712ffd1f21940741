-- Patterns at top level: the whole gets a global name that no program can have.
-- Catches: local variables at top level, clashes.
module M where

(low, high) = (1, 9) :: (Int, Int)

Just only = Just low
