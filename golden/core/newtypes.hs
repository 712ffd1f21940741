-- Newtypes are casts, in patterns too. Catches: constructors left in Core,
-- matching that evaluates.
module M where

newtype Age = Age Int
newtype Fix a = Fix (a -> Fix a)

older :: Age -> Age
older (Age n) = Age (n + 1)

ages :: [Int] -> [Age]
ages = map Age

baby :: Age -> Bool
baby (Age 0) = True
baby _       = False

apply :: Fix a -> a -> Fix a
apply (Fix f) = f
