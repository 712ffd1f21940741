-- Catches: newtypes that need to be data types.
newtype A = A
newtype B = B Int Int
newtype C = C Int | D
newtype D
newtype E = E { x, y :: Int }
newtype F = F !Int
