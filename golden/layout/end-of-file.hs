-- Catches: blocks not closed at the end of the file, a block opened there.
f = do
  a
  case y of
        1 -> z where
