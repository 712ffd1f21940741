-- Catches: Enum, Bounded and Ix for types that cannot have them.
module Main (main) where

import Data.Ix

data Shape = Circle Int | Dot deriving (Eq, Ord, Enum)
data Tree = Leaf | Node Tree deriving (Bounded)
data Key = A | B Int deriving (Eq, Ord, Ix)

main :: IO ()
main = print (Dot == Dot)
