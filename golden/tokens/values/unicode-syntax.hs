{-# LANGUAGE UnicodeSyntax #-}
-- Catches: arrows taken for operators when the extension makes them syntax.
f ∷ a → b ⇒ c ← d ★
