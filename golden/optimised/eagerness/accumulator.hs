-- Catches: a chain of thunks in an accumulator; a pair whose parts are used, but which is made all the same.
module Main where

mean :: [Int] -> Int
mean xs = go 0 0 xs
  where
    go s n []       = s `div` n
    go s n (y : ys) = go (s + y) (n + 1) ys

swap :: (Int, Int) -> Int -> Int
swap (a, b) k = if k == 0 then a else swap (b, a) (k - 1)

main :: IO ()
main = do
  line <- getLine
  print (mean [1 .. length line])
  print (swap (1, length line) 9)
