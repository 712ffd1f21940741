{-# LANGUAGE NondecreasingIndentation #-}
-- Catches: a nested `do` in the same column rejected though the extension allows it.
f = do
  a
  do
  b
  c
