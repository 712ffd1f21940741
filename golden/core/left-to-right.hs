-- The first equation looks at the second argument only, so it is tested first.
-- Catches: columns tested from the left whatever the equations say.
module M where

f :: Bool -> Bool -> Int
f _     False = 1
f True  True  = 2
f False _     = 3
