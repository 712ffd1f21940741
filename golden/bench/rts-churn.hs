-- A tree of a million nodes stays alive while twenty million list cells come and go. Catches: a
-- collector that copies the tree again and again.
module Main where

data Tree = Leaf | Node Tree Int Tree

build :: Int -> Int -> Tree
build a b
  | a > b = Leaf
  | otherwise = let m = (a + b) `quot` 2; l = build a (m - 1); r = build (m + 1) b in l `seq` r `seq` Node l m r

count :: Tree -> Int
count Leaf = 0
count (Node l x r) = count l + x `rem` 2 + count r

spin :: Int -> Int -> Int
spin 0 total = total
spin n total = let t = (total + sum (map (+ n) (takeWhile (< 1000) (iterate (+ 1) 1)))) `rem` 1000003 in t `seq` spin (n - 1) t

main :: IO ()
main = do
  let tree = build 1 1000000
  print (count tree)
  print (spin 20000 0)
  print (count tree)
