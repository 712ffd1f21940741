-- Cells that live and die, in sets, lists and arrays. Catches: sets that lose elements,
-- bounds that are off by one.
module Main where
import qualified Data.Set as S
import Data.List
import Data.Array
type Cell = (Int, Int)
step :: S.Set Cell -> S.Set Cell
step live = S.fromList [c | c <- cand, rule c] where
  cand = S.toList (S.union live (S.fromList (concatMap nb (S.toList live))))
  nb (x, y) = [(x + i, y + j) | i <- [-1 .. 1], j <- [-1 .. 1], (i, j) /= (0, 0)]
  rule c = let n = length (filter (`S.member` live) (nb c)) in n == 3 || (n == 2 && c `S.member` live)
rule110 :: Int -> [Bool] -> [Bool]
rule110 k xs = zipWith3 f (False : xs) xs (tail xs ++ [False]) where f a b c = odd (k `div` (2 ^ (4 * fromEnum a + 2 * fromEnum b + fromEnum c)))
type Board = Array (Int, Int) Bool
stepA :: Board -> Board
stepA b = listArray bs [f i | i <- range bs] where
  bs@((0, 0), (h, w)) = bounds b
  f (y, x) = let n = length [() | dy <- [-1, 0, 1], dx <- [-1, 0, 1], (dy, dx) /= (0, 0), b ! ((y + dy) `mod` (h + 1), (x + dx) `mod` (w + 1))] in n == 3 || n == 2 && b ! (y, x)
main = do
  let glider = S.fromList [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)]
      rpent = S.fromList [(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)]
  print (S.toList (iterate step glider !! 20))
  print (S.size (iterate step rpent !! 150))
  mapM_ (putStrLn . map (\b -> if b then '#' else '.')) (take 20 (iterate (rule110 110) (replicate 40 False ++ [True])))
  let b0 = listArray ((0, 0), (31, 31)) (map (\k -> k `mod` 3 == 0) (take 1024 (iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648) 42))) :: Board
  print (map (length . filter id . elems) (take 30 (iterate stepA b0)))
