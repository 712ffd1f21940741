-- Catches type variables that are shared between signatures, or not bound where they first occur.
module TypeVariables where

data Tree a b = Leaf a | Node b (Tree a b) (Tree b a)
type Swap a b = (b, a)

class Container f where
  empty :: f a
  insert :: a -> f a -> f a
  twice :: f b -> f b
  twice x = same x
    where
      same :: f b -> f b
      same y = y

swap :: (a, b) -> Swap a b
swap (x, y) = (y, x)

local :: a -> b -> a
local x y = go x
  where
    go :: b -> b
    go z = z

annotated = (undefined :: a -> b) (undefined :: a)
