-- Catches neighbours of a key that are looked for on the wrong side of a node, or of the sign.
module Main (main) where

import Control.Monad
import qualified Data.IntMap as M
import Data.List

main :: IO ()
main = do
  forM_ samples $ \xs -> do
    let m = M.fromList [(x, show x) | x <- xs]
        l = [(x, show x) | x <- sort (nub xs)]
    forM_ ([minBound, maxBound] ++ [-70 .. 70] ++ xs ++ map (+ 1) xs ++ map (subtract 1) xs) $ \k -> do
      same "LT" k (M.lookupLT k m) (final [p | p <- l, fst p < k])
      same "LE" k (M.lookupLE k m) (final [p | p <- l, fst p <= k])
      same "GT" k (M.lookupGT k m) (first [p | p <- l, fst p > k])
      same "GE" k (M.lookupGE k m) (first [p | p <- l, fst p >= k])
  print (M.lookupLE 5 (M.fromList [(k * 3, k) | k <- [-10 .. 10]]), M.lookupGT (-5) (M.fromList [(k * 3, k) | k <- [-10 .. 10]]))
  where
    samples =
      [ [], [0], [-1], [5, -5], [minBound, maxBound], [minBound, -2, -1], [1, 2, maxBound], [-50, -47 .. 50], [32, 40, 48, 63]
      , take 40 (iterate (\x -> (x * 7919 + 13) `mod` 500 - 250) 1) ]
    final ps = if null ps then Nothing else Just (last ps)
    first ps = if null ps then Nothing else Just (head ps)
    same what k a b = unless (a == b) (putStrLn (what ++ " " ++ show k ++ ": " ++ show a ++ " is not " ++ show b))
