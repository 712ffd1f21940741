-- Catches: a thunk where a constructor of atoms could be built at once.
module Main where

data Tree = Leaf | Node Tree Int Tree

single :: Int -> Tree
single n = let leaf = Leaf
               tree = Node leaf n Leaf
           in Node tree n leaf

size :: Tree -> Int
size Leaf         = 0
size (Node l _ r) = size l + size r + 1

main :: IO ()
main = print (size (single 5))
