-- Data.Maybe, Data.Either, Data.Function and Data.Tuple. Catches: sides exchanged,
-- elements lost.
module Main where

import Data.Either
import Data.Function
import Data.Maybe
import Data.Ord
import Data.Tuple
import Text.Read (readMaybe)

row :: [Int] -> IO ()
row = putStrLn . unwords . map show

parse :: String -> Either String Int
parse s = case readMaybe s of
  Just n  -> Right n
  Nothing -> Left s

main :: IO ()
main = do
  row (catMaybes [Just 1, Nothing, Just 3])
  row (mapMaybe (\n -> if even n then Just (n * n) else Nothing) [1 .. 6])
  row [fromMaybe 0 Nothing, fromMaybe 0 (Just 5), fromJust (Just 6), maybe 1 (+ 1) (Just 1)]
  row (maybeToList (Just 7) ++ maybeToList Nothing)
  row [if isJust (listToMaybe [1]) then 1 else 0, if isNothing (listToMaybe "") then 1 else 0]
  let results = map parse ["12", "x", "-3", "4 5", " 6 ", "(7)", "", "- 8"]
  row (rights results)
  mapM_ putStrLn (lefts results)
  row [length (fst (partitionEithers results)), length (snd (partitionEithers results))]
  row (map (either length negate) results)
  row [((+) `on` length) [1, 2] [3], [3, 4] & sum, fix (\go n -> if n == 0 then 1 else n * go (n - 1)) 5]
  row [fst (swap (1, 2)), case comparing negate 1 2 of { GT -> 1; _ -> 0 }]
