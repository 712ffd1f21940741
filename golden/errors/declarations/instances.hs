-- Catches: slips in classes and instances.
instance Show
instance show Int where
class c a where
class Eq a -> C a where
class C a b where
f = 1
