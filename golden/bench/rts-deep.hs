-- A recursion ten million calls deep that allocates all the way. Catches: collections that look at
-- the whole stack each time.
module Main where

upto :: Int -> Int -> [Int]
upto a b = if a > b then [] else a : upto (a + 1) b

total :: [Int] -> Int
total [] = 0
total (x : xs) = x + total xs

main :: IO ()
main = print (total (upto 1 10000000))
