-- The longest common subsequence by an array that is defined by itself.
module Main (main) where

import Data.Array

lcs :: String -> String -> Int
lcs xs ys = table ! (0, 0)
  where
    (m, n) = (length xs, length ys)
    x = listArray (0, m - 1) xs
    y = listArray (0, n - 1) ys
    table = array ((0, 0), (m, n)) [((i, j), f i j) | i <- [0 .. m], j <- [0 .. n]]
    f i j
      | i == m || j == n = 0
      | x ! i == y ! j = 1 + table ! (i + 1, j + 1)
      | otherwise = max (table ! (i + 1, j)) (table ! (i, j + 1))

main :: IO ()
main = print (lcs (take 700 (cycle "abracadabra")) (take 700 (cycle "alakazamba")))
