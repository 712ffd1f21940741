{-# LANGUAGE PatternSynonyms, NamedFieldPuns, RecordWildCards #-}
-- Catches: fields of pattern synonyms that are no functions, or stand in the wrong order.
module Main (main) where

data Point = MkPoint Int Int deriving (Eq, Show)

pattern Point :: Int -> Int -> Point
pattern Point {x, y} = MkPoint x y

pattern Polar {radius, angle} <- (,) radius angle

norm :: Point -> Int
norm Point {y, x} = x * x + y * y

flipped :: Point -> Point
flipped Point {..} = Point {y = x, x = y}

onlyY :: Point -> Int
onlyY Point {y = n} = n

main :: IO ()
main = do
  print (norm (Point 3 4), x (MkPoint 5 6), y (MkPoint 5 6))
  print (flipped Point {x = 1, y = 2}, onlyY (Point 7 8))
  print (radius (2.5 :: Double, 'a'), angle (True, "b"))
