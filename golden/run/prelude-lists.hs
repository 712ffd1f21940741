-- The list functions of the Prelude at their edges: empty lists, one element,
-- negative counts. Catches: bases of folds and scans, counts off by one.
module Main where

row :: [Int] -> IO ()
row xs = putStrLn ("[" ++ unwords (map show xs) ++ "]")

rows :: [[Int]] -> IO ()
rows = mapM_ row

pair :: ([Int], [Int]) -> IO ()
pair (a, b) = row a >> row b

bools :: [Bool] -> IO ()
bools = putStrLn . map (\b -> if b then 'T' else 'F')

main :: IO ()
main = do
  rows [take (-1) [1, 2], take 0 [1], take 2 [1, 2, 3], take 5 [1, 2]]
  rows [drop (-1) [1, 2], drop 0 [1], drop 2 [1, 2, 3], drop 5 [1, 2]]
  pair (splitAt (-1) [1, 2])
  pair (splitAt 1 [1, 2])
  pair (splitAt 3 [1, 2])
  pair (span even [2, 4, 5, 6])
  pair (break (> 3) [1 .. 6])
  pair (unzip [(1, 2), (3, 4)])
  rows [takeWhile (< 3) [1 .. 5], dropWhile (< 3) [1 .. 5], dropWhile (< 9) [1 .. 5]]
  rows [scanl (+) 0 [1, 2, 3], scanl (+) 7 [], scanl1 (-) [10, 2, 3], scanl1 (-) []]
  rows [scanr (+) 0 [1, 2, 3], scanr (+) 7 [], scanr1 (-) [10, 2, 3], scanr1 (-) []]
  row [foldr1 (-) [10, 3, 2], foldl1 (-) [10, 3, 2], foldr1 (-) [5], foldl1 (-) [5]]
  row [foldr (-) 100 [1, 2, 3], foldl (-) 100 [1, 2, 3], foldr (-) 1 [], foldl (-) 1 []]
  row [sum [], product [], sum [1 .. 10], product [1 .. 10], maximum [3, 1, 4], minimum [3, 1, 4]]
  rows [concat [[1], [], [2, 3]], concatMap (\x -> [x, x]) [1, 2], reverse [], reverse [1, 2, 3]]
  rows [init [1], init [1, 2, 3], tail [1], replicate 3 7, replicate 0 7, replicate (-2) 7]
  row [head [1, 2], last [1, 2], last [1], [5, 6, 7] !! 2, length [], length [1, 2]]
  bools [null [], null [1], and [], or [], and [True, False], or [False, True]]
  bools [elem 2 [1, 2], elem 3 [1, 2], notElem 2 [1, 2], notElem 3 [], any even [], all even []]
  row [maybe 0 id (lookup 2 [(1, 10), (2, 20), (2, 30)]), maybe 0 id (lookup 3 [(1, 10)])]
  rows [zipWith (+) [1, 2] [10, 20, 30], zipWith3 (\a b c -> a + b + c) [1] [2] [3], zipWith (+) [] [1]]
  row (map (\(a, b, c) -> a * b * c) (zip3 [1, 2] [3, 4] [5, 6]))
  row (filter odd [1 .. 9])
  row (take 6 (cycle [1, 2]))
  mapM_ (print . length) [words "", words "  a  b ", lines "", lines "a", lines "a\n\nb", lines "\n"]
  putStr (unlines [])
  putStr (unlines ["", "x"])
  putStrLn (unwords [] ++ "|" ++ unwords ["a"] ++ "|" ++ unwords ["a", "", "b"])
  putStrLn (shows 5 "!" ++ showString "ab" "c" ++ showChar 'x' "" ++ showParen True (shows (-1)) "")
  putStrLn (showsPrec 6 (-5) "" ++ showsPrec 7 (-5) "" ++ showsPrec 11 5 "")
