-- Shortest paths: Dijkstra with a set as the queue, Bellman-Ford, Floyd-Warshall,
-- breadth-first search through a maze. Leans on: Set.minView, Maybe as infinity,
-- unfoldr, arrays.
module Main (main) where

import Data.Array
import Data.List (foldl', unfoldr)
import qualified Data.Map as M
import Data.Maybe (fromMaybe)
import qualified Data.Set as S

type Graph = M.Map Char [(Char, Int)]

dijkstra :: Graph -> Char -> (M.Map Char Int, M.Map Char Char)
dijkstra g source = go (S.singleton (0, source)) (M.singleton source 0) M.empty
  where
    go queue dist prev = case S.minView queue of
      Nothing -> (dist, prev)
      Just ((d, u), rest)
        | d > M.findWithDefault maxBound u dist -> go rest dist prev
        | otherwise ->
            let edges = fromMaybe [] (M.lookup u g)
                (q', d', p') = foldl' relax (rest, dist, prev) edges
                relax (q, ds, ps) (v, w)
                  | alt < M.findWithDefault maxBound v ds = (S.insert (alt, v) q, M.insert v alt ds, M.insert v u ps)
                  | otherwise = (q, ds, ps)
                  where alt = d + w
            in go q' d' p'

path :: M.Map Char Char -> Char -> String
path prev = reverse . unfoldr step . Just
  where step mv = fmap (\v -> (v, M.lookup v prev)) mv

bellmanFord :: Graph -> Char -> Either String (M.Map Char Int)
bellmanFord g s
  | relaxAll final == final = Right final
  | otherwise = Left "negative cycle"
  where
    edges = [(u, v, w) | (u, vs) <- M.toList g, (v, w) <- vs]
    final = iterate relaxAll (M.singleton s 0) !! M.size g
    relaxAll d = foldl' relax d edges
    relax d (u, v, w) = case M.lookup u d of
      Just du | maybe True (> du + w) (M.lookup v d) -> M.insert v (du + w) d
      _ -> d

floyd :: Graph -> Array (Char, Char) (Maybe Int)
floyd g = foldl' step start nodes
  where
    nodes = M.keys g
    (lo, hi) = (minimum nodes, maximum nodes)
    start = listArray ((lo, lo), (hi, hi)) [initial a b | a <- [lo .. hi], b <- [lo .. hi]]
    initial a b | a == b = Just 0
                | otherwise = M.lookup a g >>= lookup b
    step d k = listArray (bounds d) [best (d ! (i, j)) ((+) <$> d ! (i, k) <*> d ! (k, j)) | (i, j) <- indices d]
    best Nothing y = y
    best x Nothing = x
    best (Just x) (Just y) = Just (min x y)

maze :: [String]
maze =
  [ "S.#....."
  , "..#.##.#"
  , ".#...#.."
  , "...#.#.#"
  , "##.#...E" ]

bfs :: Array (Int, Int) Char -> (Int, Int) -> (Int, Int) -> Maybe [(Int, Int)]
bfs grid start goal = go [[start]] (S.singleton start)
  where
    go [] _ = Nothing
    go (p : ps) seen
      | head p == goal = Just (reverse p)
      | otherwise = go (ps ++ map (: p) new) (foldr S.insert seen new)
      where
        (r, c) = head p
        new = [ q | q <- [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
              , inRange (bounds grid) q, grid ! q /= '#', S.notMember q seen ]

main :: IO ()
main = do
  let g = M.fromList
        [ ('a', [('b', 7), ('c', 9), ('f', 14)]), ('b', [('a', 7), ('c', 10), ('d', 15)])
        , ('c', [('a', 9), ('b', 10), ('d', 11), ('f', 2)]), ('d', [('b', 15), ('c', 11), ('e', 6)])
        , ('e', [('d', 6), ('f', 9)]), ('f', [('a', 14), ('c', 2), ('e', 9)]) ]
      (dist, prev) = dijkstra g 'a'
  print dist
  mapM_ (\v -> putStrLn (v : ": " ++ path prev v)) (M.keys g)
  print (bellmanFord g 'a' == Right dist)
  print (bellmanFord (M.fromList [('x', [('y', 1)]), ('y', [('z', -3)]), ('z', [('x', 1)])]) 'x')
  print (bellmanFord (M.fromList [('x', [('y', 4), ('z', 2)]), ('y', []), ('z', [('y', -1)])]) 'x')
  print [floyd g ! ('a', v) | v <- M.keys g]
  let h = length maze
      w = length (head maze)
      grid = listArray ((0, 0), (h - 1, w - 1)) (concat maze)
      find' ch = head [i | (i, x) <- assocs grid, x == ch]
  case bfs grid (find' 'S') (find' 'E') of
    Nothing -> putStrLn "no way"
    Just p -> do
      print (length p - 1)
      let marked = grid // [(q, '*') | q <- init (tail p)]
      putStr (unlines [[marked ! (r, c) | c <- [0 .. w - 1]] | r <- [0 .. h - 1]])
