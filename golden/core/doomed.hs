-- When the second argument is Blue, the second equation cannot match, but its
-- first pattern still evaluates (Haskell 2010, §3.17.2). Catches: the test left
-- out, which would make f defined where the report says it diverges.
module M where

data Colour = Red | Green | Blue

f :: Bool -> Colour -> Int
f _    Red   = 1
f True Green = 2
f _    _     = 3
