-- Catches: several names for one type, strict fields, operators as fields.
data A = A { x, y :: Int, z :: !Bool, (+++) :: a -> b } | B {} | C { w :: Maybe Int }
newtype N a = N { unN :: [a] } deriving (Eq)
newtype M = M Int
