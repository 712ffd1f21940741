-- Catches: instances that are not used, contexts that instances do not simplify.
module Instances where

data Tree a = Leaf | Node (Tree a) a (Tree a)

instance Functor Tree where
  fmap _ Leaf = Leaf
  fmap f (Node l x r) = Node (fmap f l) (f x) (fmap f r)

instance Foldable Tree where
  foldr _ z Leaf = z
  foldr f z (Node l x r) = foldr f (f x (foldr f z r)) l

class Describe a where
  describe :: a -> String
  describe _ = "something"

instance Describe Bool
instance Describe a => Describe [a] where
  describe = concatMap describe

total t = sum (fmap (+ 1) t)
largest t = maximum (Node t 0 Leaf)
tell x = describe [x, not x]
tellAll xs ys = describe [xs, ys]
