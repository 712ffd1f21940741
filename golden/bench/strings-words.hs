-- Words of a long text, counted in a map.
module Main (main) where

import Data.Char (isAlpha, toLower)
import qualified Data.Map as Map
import Data.List (sortBy)

text :: Int -> String
text n = unwords [pick (i * i + 7 * i) | i <- [1 .. n]]
  where
    pick i = stems !! (i `mod` 13) ++ (if even (i `div` 5) then "ing," else "ed.")
    stems = ["walk", "talk", "Jump", "climb", "sail", "Row", "paint", "hunt", "lift", "pull", "push", "Call", "ask"]

main :: IO ()
main = do
  let ws = words (map toLower (filter (\c -> isAlpha c || c == ' ') (text 200000)))
  let counts = Map.fromListWith (+) [(w, 1 :: Int) | w <- ws]
  mapM_ (\(w, c) -> putStrLn (w ++ " " ++ show c)) (sortBy (\a b -> compare (snd b) (snd a)) (Map.toList counts))
