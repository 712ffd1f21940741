-- Catches: every form of pattern where patterns are read as such.
f = \x _ 1 'c' "s" (Just x) (-1) [] () -> \(x : y : z) [a, b] (a, b, c) n@(Just m) ~(x, y) -> a
g x = case x of
  a `C` b -> 1
  C a b : D -> 2
  M.C { p = 1, q = Just x } -> 3
  C {} -> 4
  -2 -> 5
  [a : b, _] -> 6
