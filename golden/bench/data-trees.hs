-- Binary trees of several depths built and dropped, beside one that lives.
module Main (main) where

data Tree = Nil | Node Tree Tree

make :: Int -> Tree
make 0 = Node Nil Nil
make d = Node (make (d - 1)) (make (d - 1))

check :: Tree -> Int
check Nil = 0
check (Node l r) = 1 + check l + check r

main :: IO ()
main = do
  let n = 17
  let long = make n
  mapM_ (\d -> let k = 2 ^ (n - d + 4) in putStrLn (show k ++ " trees of depth " ++ show d ++ " check: " ++ show (sum [check (make d) | _ <- [1 .. k :: Int]]))) [4, 8 .. n]
  print (check long)
