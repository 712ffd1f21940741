module Shapes (pub, Shape(..)) where
import Data.Char (toUpper)
data Shape = Circle Double | Square { side :: Double } deriving (Show, Eq, Ord)
pub :: Int -> Int
pub = hidden . (* 2)
hidden :: Int -> Int
hidden n = n + 1
shout = map toUpper
