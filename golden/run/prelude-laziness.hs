-- How much of its argument each function of the Prelude looks at. Each line
-- would end the program if it looked further. Catches: strict versions of lazy
-- functions.
module Main where

import Data.List
import Data.Maybe

bottom :: a
bottom = errorWithoutStackTrace "looked too far"

row :: [Int] -> IO ()
row = putStrLn . unwords . map show

main :: IO ()
main = do
  row (take 0 bottom)
  row (take 2 (1 : 2 : bottom))
  row (take 1 (map (+ 1) (1 : bottom)))
  row (take 1 (filter even (1 : 2 : bottom)))
  row (take 2 (concat ([1] : [2] : bottom)))
  row (take 1 (concatMap (\x -> x : bottom) [1]))
  row (zip' (zip [] bottom))
  row (zip' (take 1 (zip (1 : bottom) (2 : bottom))))
  row (take 1 (zipWith const [1, 2] (bottom : bottom)))
  row (take 2 (scanl (+) 0 (1 : bottom)))
  row (take 1 (scanl bottom 3 bottom))
  row (take 2 (takeWhile (< 3) (1 : 2 : bottom)))
  row (take 1 (fst (span (< 3) (1 : bottom))))
  row (take 1 (fst (splitAt 2 (1 : bottom))))
  row (take 1 (1 : snd (break bottom bottom)))
  row (fst (splitAt 0 bottom))
  row [length (take 3 (cycle [bottom, bottom])), length (replicate 4 bottom)]
  row [length (zip3 [bottom] [bottom] [bottom]), length (fst (unzip [(bottom, bottom)]))]
  row [head (head (lines ("7\n" ++ bottom)) `seq` [8]), length (head (lines ("ab\n" ++ bottom)))]
  row [length (take 1 (words ("ab c" ++ bottom))), length (head (words ("ab c" ++ bottom)))]
  putStrLn (take 2 (unlines ("a" : bottom)))
  putStrLn (take 1 (unwords ("a" : bottom)))
  row [if any even (2 : bottom) then 1 else 0, if all even (1 : bottom) then 1 else 0]
  row [if elem 2 (1 : 2 : bottom) then 1 else 0, if or (True : bottom) then 1 else 0]
  row [fromJust (lookup 1 ((1, 5) : bottom)), maybe 6 bottom Nothing, fromMaybe 7 Nothing]
  row [(1 : bottom) !! 0, last [bottom, 2], length (init [bottom, bottom]), length (tail [bottom])]
  row (take 3 (foldr (\x xs -> x : xs) [] (1 : 2 : 3 : bottom)))
  row (take 2 (head (tails (1 : 2 : bottom))) ++ head (inits bottom))
  row (take 2 (1 : intersperse 0 (2 : bottom)))
  row (take 1 (fst (partition even (2 : bottom))))
  row [head (sortOn id [3, 1, 2]), length (head (group (1 : 2 : bottom)) `seq` [1])]
  row (take 2 (nub (1 : 1 : 2 : bottom)))
  row (take 1 (iterate bottom 1) ++ [until (const True) bottom 2])
  row [fst (curry id 1 bottom), uncurry const (3, bottom), const 4 bottom, id 5]
  where
    zip' = map (\(a, b) -> a + b)
