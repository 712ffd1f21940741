-- Catches: a mistake at the end of the file reported nowhere.
f x = case x of
  1 -> (2,
