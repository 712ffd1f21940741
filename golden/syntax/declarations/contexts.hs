-- Catches: contexts with one, several and no constraints, in signatures, classes, instances.
f :: Eq a => a
g :: (Eq a, M.Show (f a)) => a -> b
h :: () => a
i :: (Eq a) => a
class (Eq a, Show a) => C a where { c :: Ord b => a -> b }
class D a
instance C a => C [a]
instance (C a, C b) => C (a, b) where c = d
