-- Catches: parameters of synonyms, function types as synonyms.
type A = Int
type B a b = (a, [b]) -> M.C a
type D = (,) Int
