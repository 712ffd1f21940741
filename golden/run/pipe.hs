-- A list that is consumed while it is made, and a lazy tree. Catches: bang
-- patterns that do not evaluate (then the sum is a deep chain), a list that is
-- kept whole.
{-# LANGUAGE BangPatterns #-}
module Main where
upto :: Int -> Int -> [Int]
upto a b = if a > b then [] else a : upto (a+1) b
{-# NOINLINE upto #-}
mapInc :: [Int] -> [Int]
mapInc [] = []
mapInc (x:xs) = (x+1) : mapInc xs
{-# NOINLINE mapInc #-}
sumL :: Int -> [Int] -> Int
sumL !acc [] = acc
sumL !acc (x:xs) = sumL (acc+x) xs
{-# NOINLINE sumL #-}
data T = L | N T T
mk :: Int -> T
mk 0 = L
mk n = N (mk (n-1)) (mk (n-1))
{-# NOINLINE mk #-}
cnt :: T -> Int
cnt L = 1
cnt (N a b) = cnt a + cnt b
{-# NOINLINE cnt #-}
main :: IO ()
main = do
  print (sumL 0 (mapInc (upto 1 20000)))
  print (cnt (mk 10))
