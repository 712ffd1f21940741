-- Lists that are made and folded at once: zip and its relatives, scans, ranges, what stops early.
-- Catches a fused zip that looks at its second list too early, or one element too far.
module Main (main) where

import Data.List
main :: IO ()
main = do
  print (zip [] (undefined :: [Int]) :: [(Int, Int)])
  print (take 3 (zip [1 ..] "abcdef"), zip "ab" [1 :: Int ..], zip3 [1 :: Int ..] "xy" [True ..])
  print (zipWith (+) [1, 2, 3] [10, 20 :: Int], zipWith3 (,,) "ab" [1 :: Integer ..] [2.5 :: Double ..])
  print (take 4 (scanl (+) 0 [1 :: Int ..]), scanl (flip (:)) [] "abc", head (scanl (+) 1 undefined) :: Int)
  print (take 0 (undefined :: [Int]), take (-1) "x", take 2 "a", take 3 (unfoldr (\n -> if n > 5 then Nothing else Just (n * n, n + 1)) (2 :: Int)))
  print (take 3 (iterate' (* 2) (1 :: Int)), sum [1 .. 100 :: Integer], [10 .. 9 :: Integer], take 2 [2 ^ 64 ..] :: [Integer])
  print (map (uncurry (*)) (zip [1 .. 4] [5 .. 8 :: Int]), length (zipWith const [1 .. 1000 :: Int] (repeat 'x')))
  print (foldr (\(i, c) r -> c : show i ++ r) "" (zip [0 :: Int ..] "hello"), ['a' .. 'f'], take 3 ['x' ..])
  print [x + y | (x, y) <- zip (filter even [1 .. 20]) (map (* 3) [1 :: Int ..]), odd y]
  print (map fst (zip [1 :: Int, 2] (1 : undefined : undefined :: [Int])) `seq` ())
  print (fst (head (zip [1 :: Int] [undefined :: Int])))
