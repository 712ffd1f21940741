-- Dijkstra's paths with a set as the queue.
module Main (main) where

import qualified Data.Map.Strict as Map
import qualified Data.Set as Set

type Graph = Map.Map Int [(Int, Int)]

dijkstra :: Graph -> Int -> Map.Map Int Int
dijkstra g s = go (Set.singleton (0, s)) (Map.singleton s 0)
  where
    go queue dist = case Set.minView queue of
      Nothing -> dist
      Just ((d, v), rest)
        | d > Map.findWithDefault maxBound v dist -> go rest dist
        | otherwise ->
            let relax (q, m) (w, c)
                  | d + c < Map.findWithDefault maxBound w m = (Set.insert (d + c, w) q, Map.insert w (d + c) m)
                  | otherwise = (q, m)
                (queue', dist') = foldl relax (rest, dist) (Map.findWithDefault [] v g)
             in go queue' dist'

main :: IO ()
main = do
  let n = 40000
  let g = Map.fromList [(v, [((v * k + 13 * k) `mod` n, (v + k) `mod` 37 + 1) | k <- [1, 3, 7, 31]]) | v <- [0 .. n - 1]]
  let ds = dijkstra g 1
  print (Map.size ds, sum (Map.elems ds), maximum (Map.elems ds))
