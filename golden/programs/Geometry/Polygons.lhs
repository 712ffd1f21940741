\section{Polygons}

A polygon is the list of its corners, against the clock.

\begin{code}
module Geometry.Polygons (
    Polygon, Line (Line, from, to),
    hull, area2, clip, inside, triangles, convex, meeting, crossing, edges
  ) where

import Data.List
import Data.Maybe (fromMaybe, listToMaybe)
import Geometry.Exact

type Polygon = [Point]

data Line = Line { from :: Point, to :: Point }
  deriving (Eq, Show)

edges :: Polygon -> [Line]
edges []         = []
edges ps@(p : _) = zipWith Line ps (tail ps ++ [p])
\end{code}

The hull is made of a lower and an upper chain, each with the scan of a stack.

\begin{code}
hull :: [Point] -> Polygon
hull ps = case nub (sort ps) of
  qs@(_ : _ : _ : _) -> chain qs ++ chain (reverse qs)
  qs                 -> qs
  where
    chain = reverse . tail . foldl push []
    push (q : p : rest) r
      | side p q r /= Left' = push (p : rest) r
    push stack r = r : stack

area2 :: Polygon -> Rational
area2 ps = sum [ p >< q | Line p q <- edges ps ]

convex :: Polygon -> Bool
convex ps = and [ side a b c /= Right' | (a, b, c) <- zip3 ps (rotate 1 ps) (rotate 2 ps) ]
  where rotate n xs = drop n xs ++ take n xs
\end{code}

Clipping goes one edge of the window after the other; what crosses the edge is cut there.

\begin{code}
meeting :: Line -> Line -> Maybe Point
meeting (Line a b) (Line c d)
  | bottom == 0 = Nothing
  | otherwise   = Just (a |+| t *| u)
  where
    u = b |-| a
    v = d |-| c
    bottom = u >< v
    t = ((c |-| a) >< v) / bottom

crossing :: Line -> Line -> Bool
crossing l@(Line a b) m@(Line c d) = opposite a b m && opposite c d l
  where opposite p q (Line r s) = (side r s p, side r s q) `elem` [(Left', Right'), (Right', Left')]

clip :: Polygon -> Polygon -> Polygon
clip subject window = foldl' cut subject (edges window)
  where
    cut ps l = concatMap (step l) (edges ps)
    step l@(Line a b) (Line p q) = case (within p, within q) of
        (True, True)   -> [q]
        (True, False)  -> [cross]
        (False, True)  -> [cross, q]
        (False, False) -> []
      where within r = side a b r >= On
            cross = fromMaybe (error "parallel") (meeting l (Line p q))

inside :: Polygon -> Point -> Bool
inside ps r = odd (length (filter hits (edges ps)))
  where
    hits (Line p q)
      | ordinate p <= ordinate r && ordinate q > ordinate r = side p q r == Left'
      | ordinate q <= ordinate r && ordinate p > ordinate r = side p q r == Right'
      | otherwise = False
\end{code}

Ears are cut off until a triangle is left.

\begin{code}
triangles :: Polygon -> [(Point, Point, Point)]
triangles [a, b, c] = [(a, b, c)]
triangles ps = case listToMaybe [ (ear, rest) | (ear, rest) <- ears, isEar ear rest ] of
    Just (t, rest) -> t : triangles rest
    Nothing        -> []
  where
    ears = [ ((a, b, c), c : others ++ [a]) | n <- [0 .. length ps - 1]
           , let (a : b : c : others) = drop n ps ++ take n ps ]
    isEar (a, b, c) others =
      side a b c == Left' && not (any (covered a b c) (others \\ [a, c]))
    covered a b c p = all (>= On) [side a b p, side b c p, side c a p]
\end{code}
