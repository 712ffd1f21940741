-- Catches: a worker that makes a box for each element of a tree, although whoever calls has one.
module Main where

data Tree = Leaf | Node Tree Int Tree

insert :: Int -> Tree -> Tree
insert x Leaf = Node Leaf x Leaf
insert x (Node l y r)
  | x < y     = Node (insert x l) y r
  | otherwise = Node l y (insert x r)

depth :: Tree -> Int
depth Leaf         = 0
depth (Node l _ r) = 1 + max (depth l) (depth r)

main :: IO ()
main = do
  line <- getLine
  let tree = foldr insert Leaf (map length (words line))
  putStrLn (if depth tree > 3 then "deep" else "flat")
