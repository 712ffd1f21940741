{-# LANGUAGE NoFieldSelectors, NamedFieldPuns, RecordWildCards, DataKinds, TypeApplications #-}
{-# LANGUAGE OverloadedRecordDot #-}
-- Catches: fields that are functions although the module wants none, and fields that are lost with their functions.
module Main (main) where

import Fields.Shop
import GHC.Records (getField)

data Point = Point { x :: Int, y :: Int } deriving (Show, Read, Eq)

x :: Char
x = 'x'

y :: Point -> Int
y Point { y = n } = n * 100

move :: Point -> Point
move p = p { x = 1 }

make :: Int -> Point
make n = let { x = n; y = n + 1 } in Point {..}

sum' :: Point -> Int
sum' Point {..} = x + y

main :: IO ()
main = do
  let p = make 4
  print (x, y p, move p, sum' p)
  print (getField @"x" p, p.y)
  print (read "Point {x = 1, y = 2}" == Point 1 2)
  print (name, size (Item { name = "a", size = 3, price = 1.5 }), size (Gift 4))
  print ((Gift 1) { size = 2 }, (Item "b" 1 2) { price = 3 })
  let f Person { name } = name
  putStrLn (f (Person "Ann"))
