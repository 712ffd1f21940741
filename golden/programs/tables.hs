-- Dynamic programming on lazy arrays. Catches: an array that evaluates its elements too
-- early.
module Main where
import Data.Array
import qualified Data.Map as M
import Data.List
lcs :: String -> String -> Int
lcs xs ys = t ! (0, 0) where
  n = length xs; m = length ys
  xa = listArray (0, n - 1) xs; ya = listArray (0, m - 1) ys
  t = array ((0, 0), (n, m)) [((i, j), f i j) | i <- [0 .. n], j <- [0 .. m]]
  f i j | i == n || j == m = 0
        | xa ! i == ya ! j = 1 + t ! (i + 1, j + 1)
        | otherwise = max (t ! (i + 1, j)) (t ! (i, j + 1))
edit :: String -> String -> Int
edit s t = last (foldl' row [0 .. length t] s) where
  row prev@(p : ps) c = scanl compute (p + 1) (zip3 t prev ps) where compute z (tc, a, b) = minimum [b + 1, z + 1, a + fromEnum (tc /= c)]
knap :: Int -> [(Int, Int)] -> Int
knap cap items = foldl' stepK (listArray (0, cap) (repeat 0)) items ! cap where
  stepK a (w, v) = listArray (0, cap) [if c >= w then max (a ! c) (a ! (c - w) + v) else a ! c | c <- [0 .. cap]] :: Array Int Int
chain :: [Int] -> Integer
chain ds = t ! (1, n) where
  n = length ds - 1
  d = listArray (0, n) (map fromIntegral ds)
  t = listArray ((1, 1), (n, n)) [f i j | (i, j) <- range ((1, 1), (n, n))]
  f i j | i >= j = 0
        | otherwise = minimum [t ! (i, k) + t ! (k + 1, j) + d ! (i - 1) * d ! k * d ! j | k <- [i .. j - 1]]
coins :: [Int] -> Int -> Integer
coins cs n = foldr (\c ways -> let new = zipWith (+) ways (replicate c 0 ++ new) in new) (1 : repeat 0) cs !! n
hist :: String -> [(Char, Int)]
hist s = filter ((> 0) . snd) (assocs (accumArray (+) 0 ('a', 'z') [(c, 1) | c <- s, inRange ('a', 'z') c]))
bell :: [[Integer]]
bell = iterate (\r -> scanl (+) (last r) r) [1]
catalan :: Int -> Integer
catalan n = memo !! n where memo = 1 : [sum (zipWith (*) (take k memo) (reverse (take k memo))) | k <- [1 ..]]
main = do
  let s1 = take 300 (cycle "abracadabra"); s2 = take 280 (cycle "bacadbraab")
  print (lcs s1 s2)
  print (edit s1 s2, edit "kitten" "sitting", edit "" "abc")
  print (knap 1000 [(w, v) | k <- [1 .. 60], let w = 7 + (k * 13) `mod` 37, let v = 11 + (k * 29) `mod` 53])
  print (chain [10 + (k * 17) `mod` 41 | k <- [0 .. 50]])
  print (coins [200, 100, 50, 20, 10, 5, 2, 1] 2000)
  print (hist "the quick brown fox jumps over the lazy dog")
  print (map head (take 15 bell), catalan 60)
