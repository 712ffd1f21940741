-- Catches literate modules of both styles under names with dots, exact numbers, and
-- operators with sections: hulls, clipping, triangulations of the plane.

module Main where

import Data.Array
import Data.Char
import Data.List
import qualified Data.Map as M
import Data.Ratio
import System.IO
import Geometry.Exact
import Geometry.Planar
import Geometry.Polygons

randoms' :: Integer -> [Integer]
randoms' = tail . iterate (\s -> (s * 16807) `mod` 2147483647)

cloud :: Int -> Integer -> [Point]
cloud n seed = take n (pairUp (map (\r -> fromIntegral (r `mod` 97) - 48) (randoms' seed)))
  where pairUp (x : y : rest) = Point x y : pairUp rest
        pairUp _              = []

-- A drawing on characters, drawn as the class of shapes wants it.

class Shape s where
  draw   :: s -> [((Int, Int), Char)]
  extent :: s -> (Int, Int)
  extent s = (maximum (0 : map fst places), maximum (0 : map snd places))
    where places = map fst (draw s)

newtype Filled  = Filled Polygon
newtype Outline = Outline Polygon
data Both a b   = Both a b

instance Shape Filled where
  draw (Filled ps) = [ ((x, y), '.') | x <- [0 .. 40], y <- [0 .. 14]
                     , inside ps (Point (fromIntegral x) (fromIntegral y)) ]

instance Shape Outline where
  draw (Outline ps) = concat [ line (cell p) (cell q) | Line p q <- edges ps ]
    where
      cell (Point x y) = (round x, round y)
      line (x0, y0) (x1, y1) = [ ((x0 + div' (k * dx) n, y0 + div' (k * dy) n), mark) | k <- [0 .. n] ]
        where dx = x1 - x0
              dy = y1 - y0
              n  = maximum [1, abs dx, abs dy]
              mark | dx == 0 = '|' | dy == 0 = '-' | signum dx == signum dy = '/' | otherwise = '\\'
              div' a b = round (toRational a / toRational b)

instance (Shape a, Shape b) => Shape (Both a b) where
  draw (Both a b) = draw a ++ draw b
  extent (Both a b) = (max x x', max y y')
    where (x, y)   = extent a
          (x', y') = extent b

picture :: Shape s => s -> String
picture s = unlines [ dropWhileEnd isSpace [ grid ! (x, y) | x <- [0 .. w] ] | y <- [h, h - 1 .. 0] ]
  where (w, h) = extent s
        grid   = accumArray (\_ c -> c) ' ' ((0, 0), (w, h)) (filter (inRange ((0, 0), (w, h)) . fst) (draw s))

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  let p = Point (3 % 4) (-2)
  print p
  print (Just p)
  print (read " ( Point (3%4) ( -2 % 1))" :: Point)
  print [minBound .. maxBound :: Side]
  print ((read "[Left',On]") :: [Side])
  let ps  = cloud 60 4711
      h   = hull ps
  putStrLn (unwords (map showPoint h))
  print (length h, convex h, area2 h)
  print (map (subtract 1 . length . edges . hull . flip cloud 99) [3, 5 .. 21])
  let window = map (uncurry Point) [(-20, -20), (25, -15), (20, 22), (-10, 30)]
      cutOff = clip h window
  putStrLn (unwords (map showPoint cutOff))
  print (area2 cutOff <= area2 window, all (\q -> all ((>= On) . ($ q) . uncurry side) [ (a, b) | Line a b <- edges window ]) cutOff)
  let star = map (uncurry Point) [(2, 7), (14, 8), (18, 14), (22, 8), (36, 7), (25, 5), (30, 0), (18, 3), (6, 0), (12, 5)]
  putStr (picture (Both (Filled (reverse star)) (Outline star)))
  let ts = triangles (reverse star)
  print (length ts, sum [ area2 [a, b, c] | (a, b, c) <- ts ] == area2 (reverse star))
  mapM_ (\(a, b, c) -> putStrLn (unwords (map showPoint [a, b, c]))) ts
  print (meeting (Line (Point 0 0) (Point 3 5)) (Line (Point 0 4) (Point 7 0)))
  print (meeting (Line (Point 0 0) (Point 1 1)) (Line (Point 5 5) (Point 7 7)))
  print (Line { from = Point 0 0, to = midpoint p p })
  let few   = nub (cloud 24 31337)
      table = listArray (0, length few - 1) few
      del   = delaunay few
  mapM_ print del
  print [ t | t@(Triangle i j k) <- del, any (inCircle (table ! i) (table ! j) (table ! k)) few ]
  print (M.toList (neighbours del))
  let tree = shortest table del
  print tree
  print (length tree == length few - 1, sum [ quadrance (table ! a) (table ! b) | (a, b) <- tree ])
  print (maximum [ spread (q |-| r) (s |-| r) | (q : r : s : _) <- tails few, q /= r, s /= r ])
  let more = nub (cloud 200 2024)
  print (length (delaunay more), length (hull more))
