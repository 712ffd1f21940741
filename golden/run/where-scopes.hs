-- Names in nested scopes. Catches: a where that does not see the parameters, a
-- local name that hides too much or too little.
module Main where

f :: Int -> Int
f x = g x + y
  where
    y = x * 2
    g x = h (x + 1)
      where
        h z = z * y

shadow :: Int -> [Int]
shadow x = [x, let x = 2 in x, (\x -> x) 3, case 4 of x -> x, x]

localFunction :: [Int] -> Int
localFunction xs = go xs 0
  where
    go []       acc = acc
    go (x : xs) acc = go xs (acc * base + x)
    base = length xs

main :: IO ()
main = do
  print (f 3)
  mapM_ print (shadow 1)
  print (localFunction [1, 2, 3])
  let x = 5
      y = x + 1
  let x = y * 10
  print x
