-- Catches: expressions where a pattern must be.
f (g x) = 1
h (x + 1) = 2
i (x ++ y) = 3
(if a then b else c) = d
j = do { f x <- y; z }
k = \(x `op` y) -> x
1 + Just x = 2
l (Just x y) M.z = 3
