-- Functions of Data.List. Catches: sorts that are not stable, groups and runs off
-- by one.
module Main where

import Data.List

row :: [Int] -> IO ()
row = putStrLn . unwords . map show

main :: IO ()
main = do
  row (sort [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5])
  row (sort [10, 9 .. 1])
  putStrLn (map snd (sortBy (\(a, _) (b, _) -> compare a b) (zip [2, 1, 2, 1, 3, 2] "abcdef")))
  putStrLn (unwords (sortOn length ["ccc", "a", "bb", "", "dd"]))
  mapM_ row (group [1, 1, 2, 3, 3, 3])
  row (nub [1, 2, 1, 3, 2])
  row (delete 2 [1, 2, 3, 2])
  row (insert 3 [1, 2, 4])
  mapM_ putStrLn (transpose ["abc", "d", "ef"])
  putStrLn (intercalate ", " ["x", "y", "z"])
  mapM_ row (permutations [1, 2, 3])
  mapM_ row (subsequences [1, 2, 3])
  row (fst (partition even [1 .. 10]))
  mapM_ row (tails [1, 2])
  mapM_ row (inits [1, 2])
  row (unfoldr (\n -> if n > 60 then Nothing else Just (n, n * 2)) 1)
  row (foldl' (flip (:)) [] [1, 2, 3])
  row (head (sort (concatMap (\k -> [k, 100 - k]) [1 .. 50])) : [maximum [3, 7, 5], minimum [3, 7, 5]])
