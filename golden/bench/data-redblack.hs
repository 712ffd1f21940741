-- Okasaki's balanced trees with a polymorphic element.
module Main (main) where

data Color = Red | Black
data Tree a = Leaf | Node Color (Tree a) a (Tree a)

insert :: Ord a => a -> Tree a -> Tree a
insert x t = blacken (go t)
  where
    go Leaf = Node Red Leaf x Leaf
    go n@(Node c l y r) = case compare x y of
      LT -> balance c (go l) y r
      GT -> balance c l y (go r)
      EQ -> n
    blacken (Node _ l y r) = Node Black l y r
    blacken Leaf = Leaf

balance :: Color -> Tree a -> a -> Tree a -> Tree a
balance Black (Node Red (Node Red a x b) y c) z d = Node Red (Node Black a x b) y (Node Black c z d)
balance Black (Node Red a x (Node Red b y c)) z d = Node Red (Node Black a x b) y (Node Black c z d)
balance Black a x (Node Red (Node Red b y c) z d) = Node Red (Node Black a x b) y (Node Black c z d)
balance Black a x (Node Red b y (Node Red c z d)) = Node Red (Node Black a x b) y (Node Black c z d)
balance c l x r = Node c l x r

member :: Ord a => a -> Tree a -> Bool
member _ Leaf = False
member x (Node _ l y r) = case compare x y of
  LT -> member x l
  GT -> member x r
  EQ -> True

depth :: Tree a -> Int
depth Leaf = 0
depth (Node _ l _ r) = 1 + max (depth l) (depth r)

main :: IO ()
main = do
  let n = 400000 :: Int
  let t = foldr insert Leaf [(i * 7919) `mod` 1000003 | i <- [1 .. n]]
  print (depth t)
  print (length [() | i <- [1 .. n], member i t])
