-- Catches a use of a variable with a signature that counts as a dependency (Haskell 2010, §4.5.1):
-- with it, all four would be one group, and f could not be used at two types.
module GroupsSignatures where

f :: a -> Int
f x = g 1 + h x

g n = f 'a' + f True + n

h y = k y

k z = f z + length [h z]
