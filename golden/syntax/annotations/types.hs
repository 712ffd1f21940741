-- Catches: the grouping of arrows and applications, special constructors, brackets.
f :: a -> b -> c
g :: (a -> b) -> Maybe a -> [Maybe b] -> (a, b, [c]) -> ()
h :: Either a (f b) c -> M.T M.U
i :: (->) a b -> [] a -> (,) a b -> (,,) a b c -> ((a))
j, (+), k :: Int
x ++ y = x :: Int
