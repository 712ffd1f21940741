-- Catches: recursive types and the functions over them.
module Trees where

data Tree a = Leaf | Node (Tree a) a (Tree a)

insert less x Leaf = Node Leaf x Leaf
insert less x t@(Node l y r)
  | less x y = Node (insert less x l) y r
  | less y x = Node l y (insert less x r)
  | otherwise = t

toList Leaf = []
toList (Node l x r) = toList l ++ x : toList r

fold leaf node = go
  where
    go Leaf = leaf
    go (Node l x r) = node (go l) x (go r)

mapTree f = fold Leaf (\l x r -> Node l (f x) r)

fromList less = build Leaf
  where
    build t [] = t
    build t (x : xs) = build (insert less x t) xs
