{-# LANGUAGE LambdaCase #-}
-- Catches: no block after `\case`.
f = \case
  1 -> 2
  _ -> 3
g = h (\case 1 -> 2)
