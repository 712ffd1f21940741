-- Catches: declarations of extensions that this compiler does not have, named.
data T where { A :: T }
type family F a
data family G a
class C a b | a -> b
f :: a :+: b
g :: Proxy 3
h :: a ~ b => a
i = 1
