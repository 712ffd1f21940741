-- Catches: two variables of one name that are taken for one another.
module Main where

f :: Int -> [Int] -> Int
f x xs = case xs of
  []     -> x
  x : xs -> let y = let y = x + 1 in y * y
            in (\x -> x + y) (f y xs)

main :: IO ()
main = print (f 1 [2, 3])
