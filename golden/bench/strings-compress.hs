-- Run lengths and a dictionary coder over a long text.
module Main (main) where

import Data.Char (chr, ord)
import Data.List (foldl', group)
import qualified Data.Map as Map

encode :: String -> [Int]
encode = go start 256 ""
  where
    start = Map.fromList [([chr i], i) | i <- [0 .. 255]]
    go dict _ w [] = [dict Map.! w | not (null w)]
    go dict next w (c : cs)
      | Map.member wc dict = go dict next wc cs
      | otherwise = dict Map.! w : go (Map.insert wc next dict) (next + 1) [c] cs
      where
        wc = w ++ [c]

main :: IO ()
main = do
  let text = concatMap (\i -> "the quick brown fox no. " ++ show (i * i `mod` 97) ++ " ") [1 .. 12000 :: Int]
  let codes = encode text
  print (length text, length codes, foldl' (\a c -> (a * 257 + c) `mod` 1000003) 1 codes)
  print (length (group (map (\c -> ord c `div` 16) text)))
