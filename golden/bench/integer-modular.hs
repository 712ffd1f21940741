-- Powers modulo numbers of some hundred bits, and a test of primality.
module Main (main) where

power :: Integer -> Integer -> Integer -> Integer
power b e m = go b e 1
  where
    go _ 0 acc = acc
    go x n acc
      | odd n = go (x * x `mod` m) (n `div` 2) (acc * x `mod` m)
      | otherwise = go (x * x `mod` m) (n `div` 2) acc

fermat :: Integer -> Bool
fermat n = all (\a -> power a (n - 1) n == 1) [2, 3, 5, 7]

main :: IO ()
main = do
  print (length (filter fermat [10 ^ (60 :: Int) + 1, 10 ^ (60 :: Int) + 3 .. 10 ^ (60 :: Int) + 1200]))
  print (power 3 (2 ^ (2000 :: Int)) (10 ^ (200 :: Int) + 7) `mod` 1000007)
  print (length (filter (\n -> power 2 (n - 1) n == 1) [3, 5 .. 60000]))
