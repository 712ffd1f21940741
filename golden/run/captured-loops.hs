-- Local functions that call themselves in tail position and use variables from around them, which a
-- collection moves meanwhile.
-- Catches: a captured variable or a loop variable that is read at its old address after a
-- collection; a thunk entered in a loop that loses the loop's variables.
module Main where

data Tree = Leaf | Node Tree Int Tree

insert :: Int -> Tree -> Tree
insert k = go
  where
    go Leaf = Node Leaf k Leaf
    go (Node l n r)
      | k < n = Node (go l) n r
      | k > n = Node l n (go r)
      | otherwise = Node l n r

member :: Tree -> Int -> Bool
member tree k = go tree
  where
    go Leaf = False
    go (Node l n r)
      | k < n = go l
      | k > n = go r
      | otherwise = True

-- the loop captures a list and a function, and allocates each time round
collect :: (Int -> Int) -> [Int] -> Int -> [Int]
collect f base limit = go 0 []
  where
    go n acc
      | n >= limit = acc
      | otherwise = go (n + 1) (f (n + length base) : acc)

-- two loops that call each other, and a third value
pingPong :: [Int] -> Int -> [Int]
pingPong names n = ping n []
  where
    ping 0 acc = acc
    ping k acc = pong (k - 1) (head names + k : acc)
    pong 0 acc = acc
    pong k acc = ping (k - 1) (last names - k : acc)

-- a loop in a loop, both with captured variables
table :: Int -> Int -> [[Int]]
table rows columns = outer 0
  where
    outer r
      | r == rows = []
      | otherwise = inner 0 [] : outer (r + 1)
      where
        inner c acc
          | c == columns = reverse acc
          | otherwise = inner (c + 1) (r * columns + c : acc)

main :: IO ()
main = do
  let tree = foldr insert Leaf [(n * 37) `mod` 101 | n <- [1 .. 60]]
  print (length (filter (member tree) [0 .. 100]))
  print (sum (collect (* 2) [1, 2, 3] 50))
  mapM_ print (pingPong [100, 200, 300] 6)
  mapM_ (print . sum) (table 4 5)
