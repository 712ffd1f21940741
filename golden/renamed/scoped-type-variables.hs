{-# LANGUAGE ScopedTypeVariables #-}
-- Catches a variable of an explicit forall that is bound anew in the body, and one without forall
-- that is not.
module ScopedTypeVariables where

explicit :: forall a b. [a] -> b -> [a]
explicit xs y = go xs
  where
    go :: [a] -> [a]
    go zs = zs

implicit :: [a] -> [a]
implicit xs = go xs
  where
    go :: [a] -> [a]
    go zs = zs

class Empty f where
  empty :: f a
  both :: f a -> (f a, f a)
  both x = (x, empty :: f b)
