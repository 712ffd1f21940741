-- Catches: casts into types whose constructors are not imported.
module Main (main) where

import Data.Coerce (coerce)
import Data.Monoid (Sum, Product (..))
import Data.Ord (Down)

f :: Down Int -> Int
f = coerce

g :: [Int] -> [Sum Int]
g = coerce

h :: [Int] -> Maybe (Product Int)
h = Just . mconcat . coerce

main :: IO ()
main = print (h [2, 3])
