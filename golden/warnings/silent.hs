-- Catches: warnings that nobody asked for. Without flags only the usual ones are given.
module Main (main) where

import Data.List (sort)

f (Just x) = 1
f (Just y) = 2

main = putStrLn "quiet"
