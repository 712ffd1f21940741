-- A puzzle by lists of candidates.
module Main (main) where

import Data.List (minimumBy, (\\))
import Data.Ord (comparing)

type Board = [[Int]]

candidates :: Board -> Int -> Int -> [Int]
candidates b r c = [1 .. 9] \\ (b !! r ++ map (!! c) b ++ [b !! i !! j | i <- box r, j <- box c])
  where
    box k = let s = 3 * (k `div` 3) in [s .. s + 2]

solve :: Board -> [Board]
solve b = case [(r, c) | r <- [0 .. 8], c <- [0 .. 8], b !! r !! c == 0] of
  [] -> [b]
  holes ->
    let (r, c) = minimumBy (comparing (\(i, j) -> length (candidates b i j))) holes
     in concat [solve (set r c v) | v <- candidates b r c]
  where
    set r c v = [[if (i, j) == (r, c) then v else x | (j, x) <- zip [0 ..] row] | (i, row) <- zip [0 ..] b]

puzzle :: Board
puzzle = map (map (\ch -> if ch == '.' then 0 else fromEnum ch - 48))
  [ "8........", "..36.....", ".7..9.2..", ".5...7...", "....457..", "...1...3.", "..1....68", "..85...1.", ".9....4.." ]

main :: IO ()
main = mapM_ (putStrLn . concatMap show) (head (solve puzzle))
