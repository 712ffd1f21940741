-- Values that are made of themselves. Catches: recursive bindings that are
-- evaluated before they are built, one pass made into two.
module Main where

data Tree = Leaf Int | Node Tree Tree

-- Replaces each number by the least one, in one walk: the least is known only
-- at the end of the walk that uses it.
flatten :: Tree -> Tree
flatten tree = result
  where
    (result, least) = go tree
    go (Leaf n)   = (Leaf least, n)
    go (Node l r) = (Node l' r', min m n)
      where
        (l', m) = go l
        (r', n) = go r

leaves :: Tree -> [Int]
leaves (Leaf n)   = [n]
leaves (Node l r) = leaves l ++ leaves r

-- A ring of people, each with the next.
data Person = Person String Person

ring :: Person
ring = ann
  where
    ann = Person "Ann" bob
    bob = Person "Bob" cat
    cat = Person "Cat" ann

names :: Person -> [String]
names (Person name next) = name : names next

main :: IO ()
main = do
  putStrLn (unwords (map show (leaves (flatten (Node (Node (Leaf 5) (Leaf 3)) (Leaf 8))))))
  putStrLn (unwords (take 7 (names ring)))
  let xs = 1 : map (* 2) xs
  print (xs !! 10)
