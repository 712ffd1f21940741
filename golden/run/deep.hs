-- A recursion a hundred thousand calls deep. Catches: stacks that are too small or
-- are not freed.
module Main where

total :: [Int] -> Int
total []       = 0
total (x : xs) = x + total xs

main :: IO ()
main = do
  print (total [1 .. 100000])
  print (foldr (+) 0 [1 .. 100000])
  print (length (show (foldl (\acc x -> acc + x) 0 [1 .. 100000])))
