-- Catches: a let-bound function that keeps the type of its first use.
module LetPolymorphism where

pairs = let same x = (x, x) in (same 'a', same True, same "text")

nested = let outer x = let inner y = (x, y) in (inner 'a', inner x) in (outer True, outer 'b')
