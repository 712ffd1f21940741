module Circles.Broken where

data Two = One | Other
data Plain a
class Sized a where width :: a -> Int
instance Show Two
value :: Int
missing :: Int
