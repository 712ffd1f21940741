-- Words of a text counted and ranked; an index of lines; n-grams. Leans on:
-- getContents, lines and words, Map folds, sortBy with several keys, strings.
module Main (main) where

import Data.Char (isAlpha, toLower)
import Data.List (foldl', intercalate, sortBy, sortOn)
import qualified Data.Map.Strict as M
import Data.Ord (Down (..), comparing)
import qualified Data.Set as S
import Text.Printf (printf)

clean :: String -> [String]
clean = words . map (\c -> if isAlpha c || c == '\'' then toLower c else ' ')

counts :: Ord a => [a] -> M.Map a Int
counts = foldl' (\m w -> M.insertWith (+) w 1 m) M.empty

index :: [String] -> M.Map String (S.Set Int)
index ls = M.fromListWith S.union [(w, S.singleton n) | (n, l) <- zip [1 ..] ls, w <- clean l]

ngrams :: Int -> [a] -> [[a]]
ngrams n xs | length (take n xs) < n = []
            | otherwise = take n xs : ngrams n (tail xs)

histogram :: M.Map Int Int -> [String]
histogram m = [printf "%2d %s (%d)" k (replicate v '#') v | (k, v) <- M.toList m]

main :: IO ()
main = do
  text <- getContents
  let ls = lines text
      ws = concatMap clean ls
      table = counts ws
  printf "%d lines, %d words, %d characters\n" (length ls) (length ws) (length text)
  mapM_ (\(w, n) -> printf "%-10s %3d %5.1f%%\n" w n (100 * fromIntegral n / fromIntegral (length ws) :: Double))
    (take 8 (sortBy (comparing (Down . snd) <> comparing fst) (M.toList table)))
  mapM_ putStrLn (histogram (counts (map length ws)))
  mapM_ (\(w, s) -> putStrLn (w ++ ": " ++ intercalate ", " (map show (S.toList s))))
    [x | x@(w, s) <- M.toList (index ls), S.size s >= 3, length w > 2]
  print (take 3 (sortOn (Down . snd) (M.toList (counts (ngrams 2 ws)))))
  let longest = maximum (map length ws)
  print (longest, S.toList (S.fromList (filter ((== longest) . length) ws)))
  print (M.foldrWithKey (\k v acc -> if v == 1 then k : acc else acc) [] (M.filterWithKey (\k _ -> take 1 k == "s") table))
