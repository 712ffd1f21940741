-- Catches: fields, strictness, infix constructors, no constructors, parameters, deriving.
data A
data B = B
data C a b = C a (Maybe b) [a] (a, b) (a -> b) | D !Int !(a) | a :+: b | !Int `E` Maybe a | (:*:) a b
data F f = F (f Int) deriving Eq
data G = G | H deriving (Eq, Ord, M.Show)
data I = I deriving ()
data J = J {-# UNPACK #-} !Int
