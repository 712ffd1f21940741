-- Catches: holes that are accepted without PartialTypeSignatures, or of which the message does not say what they are.
{-# LANGUAGE ScopedTypeVariables #-}
module Questions where

pairs :: [_] -> _
pairs xs = zip xs "abc"

largest :: _ => [a] -> a
largest = maximum

nothing = (Nothing :: _ Int)

answer (x :: _) = not x
