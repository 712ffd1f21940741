{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
-- Catches: a synonym that would build with a part that only takes apart, an equation for another
-- name, no equation at all, and a signature of nothing.
module Directions where

pattern Even x = (half -> Just x)

pattern First x = (x, _)

pattern Named x = x@(Just 1)

pattern Both x y <- (x, y) where
  Other x y = (x, y)

pattern Empty x <- [x] where

half :: Int -> Maybe Int
half n = if even n then Just (div n 2) else Nothing
