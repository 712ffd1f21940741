-- Catches: the signs of Unicode for arrow tails.
{-# LANGUAGE Arrows, UnicodeSyntax #-}
module Main (main) where

import Control.Arrow

twice ∷ ArrowApply a ⇒ a Int Int → a Int Int
twice f = proc x → do
  y ← f ⤙ x
  z ← arr (+ 1) ⤙ y
  x ⤚ f
  f ⤛ z

main ∷ IO ()
main = do
  print (twice (* 3) 4)
  print (runKleisli (twice (Kleisli (\n → [n, n * 10]))) 1)
