-- Sudoku by elimination and search over candidate sets. Leans on: the list and
-- Maybe monads, foldM, lazy search, Data.Map and Data.Bits.
module Main (main) where

import Control.Monad (foldM)
import Data.Bits
import Data.Char (digitToInt, intToDigit)
import Data.List (minimumBy, nub)
import qualified Data.Map as M
import Data.Ord (comparing)

type Cell = (Int, Int)
type Grid = M.Map Cell Int          -- a bit for each candidate

cells :: [Cell]
cells = [(r, c) | r <- [0 .. 8], c <- [0 .. 8]]

peers :: M.Map Cell [Cell]
peers = M.fromList [(p, nub [q | q <- cells, q /= p, related p q]) | p <- cells]
  where related (r, c) (s, d) = r == s || c == d || (r `div` 3, c `div` 3) == (s `div` 3, d `div` 3)

parse :: String -> Maybe Grid
parse s = foldM place start (zip cells s)
  where
    start = M.fromList [(p, 0x1ff) | p <- cells]
    place g (_, '.') = Just g
    place g (p, ch) = assign p (digitToInt ch) g

assign :: Cell -> Int -> Grid -> Maybe Grid
assign p d g
  | not (testBit (g M.! p) (d - 1)) = Nothing
  | otherwise = foldM (eliminate d) (M.insert p (bit (d - 1)) g) (peers M.! p)

eliminate :: Int -> Grid -> Cell -> Maybe Grid
eliminate d g p
  | not (testBit old (d - 1)) = Just g
  | popCount new == 0 = Nothing
  | popCount new == 1 = assign p (countTrailingZeros new + 1) (M.insert p new g)
  | otherwise = Just (M.insert p new g)
  where
    old = g M.! p
    new = clearBit old (d - 1)

solve :: Grid -> [Grid]
solve g
  | all ((== 1) . popCount) (M.elems g) = [g]
  | otherwise = do
      let (p, cs) = minimumBy (comparing (popCount . snd)) [x | x@(_, c) <- M.toList g, popCount c > 1]
      d <- [d | d <- [1 .. 9], testBit cs (d - 1)]
      maybe [] solve (assign p d g)

render :: Grid -> [String]
render g = [[intToDigit (countTrailingZeros (g M.! (r, c)) + 1) | c <- [0 .. 8]] | r <- [0 .. 8]]

main :: IO ()
main = mapM_ (\s -> case parse s of
  Nothing -> putStrLn "contradiction"
  Just g -> do
    let solutions = solve g
    putStrLn (unlines (concatMap render (take 1 solutions)))
    print (length (take 2 solutions)))
  [ "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
  , "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4.."
  , "55......." ++ replicate 72 '.'
  ]
