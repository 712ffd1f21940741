-- Catches: slips in data types.
data t = A
data T = a | B
data U = A,  B
data V : A | B
data W = A Int | | B
data X a = X { x : Int }
data Y = Y (Int
data Z = Z Int deriving Show, Eq
f = 1
