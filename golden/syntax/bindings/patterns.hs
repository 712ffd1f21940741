-- Catches: every form of pattern, in equations, where they are first read as expressions.
f x _ 1 'c' "s" 1.5 = a
f (Just x) Nothing (-1) (-2.5) [] () = b
f (x : y : z) [a, b] (a, b, c) n@(Just m) ~(x, y) [[]] = c
f (x `C` y) (M.C z) l@[] ((x)) ((x, y) : z) _x = d
