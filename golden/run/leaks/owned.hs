-- Catches: a constant that has moved into main and is used after it was dropped, or by others than main.
module Main (main) where

numbers :: [Int]
numbers = 0 : map step numbers
  where step n = if n > 1000000 then n - 7 else n + 3

odds, evens :: [Int]
(odds, evens) = foldr (\x ~(a, b) -> (x : b, a)) ([], []) (take 2000 numbers)

shared :: [Integer]
shared = scanl (+) 1 shared

known :: Integer -> Bool
known n = n `elem` takeWhile (<= n) shared

finite :: [Int]
finite = [3, 1, 2]

main :: IO ()
main = do
  print (numbers !! 3000000, numbers !! 5)
  print (sum odds, sum evens, length odds)
  print (filter known [1 .. 40], take 3 (dropWhile (< 500) shared))
  mapM_ (\n -> print (numbers !! n, finite !! n)) [0, 1, 2]
