{-# LANGUAGE TransformListComp #-}
-- Catches: transformations of the wrong list, and variables that are no lists, or lists too long, after a grouping.
module Main (main) where

import Data.List (inits)
import GHC.Exts (groupWith, sortWith, the)

employees :: [(String, String, Int)]
employees =
  [ ("Simon", "MS", 80), ("Erik", "MS", 100), ("Phil", "Ed", 40)
  , ("Gordon", "Ed", 45), ("Paul", "Yale", 60) ]

main :: IO ()
main = do
  print [ (the dept, sum salary, length name)
        | (name, dept, salary) <- employees
        , then group by dept using groupWith
        , then sortWith by (sum salary)
        , then take 5 ]
  print [ x | x <- [1, 1, 2, 4, 5, 3, 4 :: Int], then reverse ]
  print [ x | x <- [3, 1, 2 :: Int], then sortWith by (negate x), x < 3 ]
  print [ (x, y) | x <- [1, 2, 3 :: Int], y <- "ab", then take 3 ]
  print [ length x | x <- "hello", then group using inits ]
  print [ (x, z) | x <- [1 .. 4 :: Int], let y = x * x, then takeWhile by y < 10, z <- [y] ]
  print [ (the k, v) | (k, v) <- zip "abab" [1 :: Int ..], then group by k using groupWith ]
