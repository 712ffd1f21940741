-- Catches: variables of `where` that guards cannot see, and guards that are not Bool.
module WhereGuards where

classify same x y
  | equal = Just x
  | Just z <- found, same z y = Just z
  | otherwise = Nothing
  where
    equal = same x y
    found = if equal then Nothing else Just y

choose p x
  | p x, let y = [x], q y = y
  | otherwise = []
  where
    q [] = False
    q (z : _) = p z
