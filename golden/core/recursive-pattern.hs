-- A pattern whose right-hand side needs its own variables. Catches: bindings
-- that come before what they depend on.
module M where

knot :: ([Int], [Int])
knot = (evens, odds)
  where
    (evens, odds) = (0 : odds, 1 : evens)
