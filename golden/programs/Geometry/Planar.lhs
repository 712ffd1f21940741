Triangulations in the sense of Delaunay, by adding a point after the other:
the triangles whose circle holds the new point are taken away, and the hole is
filled from the point.

> module Geometry.Planar (Triangle(..), delaunay, neighbours, inCircle, shortest) where
>
> import Data.Array
> import Data.List
> import Geometry.Exact
> import qualified Data.Map as Map

> data Triangle = Triangle !Int !Int !Int deriving (Eq, Ord, Show, Read)

> inCircle :: Point -> Point -> Point -> Point -> Bool
> inCircle a b c d = determinant rows > 0
>   where
>     rows = [ [x, y, x * x + y * y] | p <- [a, b, c], let Point x y = p |-| d ]
>     determinant [[a1, a2, a3], [b1, b2, b3], [c1, c2, c3]] =
>       a1 * (b2 * c3 - b3 * c2) - a2 * (b1 * c3 - b3 * c1) + a3 * (b1 * c2 - b2 * c1)
>     determinant _ = error "determinant"

> delaunay :: [Point] -> [Triangle]
> delaunay ps = sort [ normal t | t@(Triangle i j k) <- final, all (< n) [i, j, k] ]
>   where
>     n = length ps
>     far = 10000
>     table = listArray (0, n + 2) (ps ++ [Point (-far) (-far), Point far (-far), Point 0 far])
>     final = foldl insertPoint [Triangle n (n + 1) (n + 2)] [0 .. n - 1]
>     insertPoint ts p = good ++ [ Triangle i j p | (i, j) <- border ]
>       where
>         (bad, good) = partition holds ts
>         holds (Triangle i j k) = inCircle (table ! i) (table ! j) (table ! k) (table ! p)
>         sides = [ e | Triangle i j k <- bad, e <- [(i, j), (j, k), (k, i)] ]
>         border = [ (i, j) | (i, j) <- sides, (j, i) `notElem` sides ]
>     normal (Triangle i j k)
>       | i <= j && i <= k = Triangle i j k
>       | j <= k           = Triangle j k i
>       | otherwise        = Triangle k i j

> neighbours :: [Triangle] -> Map.Map Int [Int]
> neighbours ts = Map.map (nub . sort) (Map.fromListWith (++)
>   [ (a, [b]) | Triangle i j k <- ts, (a, b) <- [(i, j), (j, k), (k, i), (j, i), (k, j), (i, k)] ])

The shortest tree over the edges, by weight, with sets of merged points in an array.

> shortest :: Array Int Point -> [Triangle] -> [(Int, Int)]
> shortest table ts = go (listArray (bounds table) (indices table)) (sortBy shorter pairs)
>   where
>     pairs = nub [ (min a b, max a b) | (a, bs) <- Map.toList (neighbours ts), b <- bs ]
>     shorter e f = compare (weight e, e) (weight f, f)
>     weight (a, b) = quadrance (table ! a) (table ! b)
>     go _ [] = []
>     go groups ((a, b) : es)
>       | ga == gb  = go groups es
>       | otherwise = (a, b) : go (fmap (\g -> if g == ga then gb else g) groups) es
>       where ga = groups ! a
>             gb = groups ! b
