{-# LANGUAGE RankNTypes #-}
-- |
-- Directed graphs as arrays of neighbours, and what depth-first search finds in
-- them (David King, John Launchbury: Structuring depth-first search algorithms
-- in Haskell, 1995).
module Data.Graph
  ( Graph, Bounds, Edge, Vertex, Table
  , graphFromEdges, graphFromEdges', buildG
  , vertices, edges, outdegree, indegree, path, reachable, transposeG
  , dfs, dff, topSort, reverseTopSort, components, scc, bcc
  , SCC (..), stronglyConnComp, stronglyConnCompR, flattenSCC, flattenSCCs
  , module Data.Tree
  ) where

import Control.DeepSeq (NFData (..))
import Control.Monad.ST
import Data.Array
import Data.Array.ST (STUArray, newArray, readArray, writeArray)
import Data.List (sortBy)
import Data.Maybe (mapMaybe)
import Data.Tree (Forest, Tree (..))

-- | A number of a node.
type Vertex = Int

-- | Something for each vertex.
type Table a = Array Vertex a

-- | The neighbours of each vertex.
type Graph = Array Vertex [Vertex]

-- | The first and the last vertex.
type Bounds = (Vertex, Vertex)

-- | From the first vertex to the second.
type Edge = (Vertex, Vertex)

-- | A part of a graph in which every vertex can be reached from every other.
data SCC vertex
  = AcyclicSCC vertex
  | CyclicSCC [vertex]
  deriving (Eq, Show, Read)

instance Functor SCC where
  fmap f (AcyclicSCC v) = AcyclicSCC (f v)
  fmap f (CyclicSCC vs) = CyclicSCC (map f vs)

instance Foldable SCC where
  foldr f z (AcyclicSCC v) = f v z
  foldr f z (CyclicSCC vs) = foldr f z vs

instance Traversable SCC where
  traverse f (AcyclicSCC v) = AcyclicSCC <$> f v
  traverse f (CyclicSCC vs) = CyclicSCC <$> traverse f vs

instance NFData a => NFData (SCC a) where
  rnf (AcyclicSCC v) = rnf v
  rnf (CyclicSCC vs) = rnf vs

-- | The vertices of parts, one after the other.
flattenSCCs :: [SCC a] -> [a]
flattenSCCs = concatMap flattenSCC

-- | The vertices of a part.
flattenSCC :: SCC vertex -> [vertex]
flattenSCC (AcyclicSCC v) = [v]
flattenSCC (CyclicSCC vs) = vs

-- | The strongly connected parts of nodes with keys and the keys of their
-- neighbours, each part after those that it leads to.
stronglyConnComp :: Ord key => [(node, key, [key])] -> [SCC node]
stronglyConnComp = map (fmap (\(n, _, _) -> n)) . stronglyConnCompR

-- | 'stronglyConnComp' with all that is known of the nodes.
stronglyConnCompR :: Ord key => [(node, key, [key])] -> [SCC (node, key, [key])]
stronglyConnCompR [] = []
stronglyConnCompR es = map decode (scc graph)
  where
    (graph, nodeOf, _) = graphFromEdges es
    decode (Node v []) | loops v   = CyclicSCC [nodeOf v]
                       | otherwise = AcyclicSCC (nodeOf v)
    decode other = CyclicSCC (collect other [])
    collect (Node v ts) vs = nodeOf v : foldr collect vs ts
    loops v = v `elem` (graph ! v)

-- | All vertices.
vertices :: Graph -> [Vertex]
vertices = indices

-- | All edges.
edges :: Graph -> [Edge]
edges g = [(v, w) | v <- vertices g, w <- g ! v]

-- | The graph of a list of edges.
buildG :: Bounds -> [Edge] -> Graph
buildG = accumArray (flip (:)) []

-- | With all edges turned round.
transposeG :: Graph -> Graph
transposeG g = buildG (bounds g) [(w, v) | (v, w) <- edges g]

-- | How many edges leave each vertex.
outdegree :: Graph -> Array Vertex Int
outdegree = fmap length

-- | How many edges enter each vertex.
indegree :: Graph -> Array Vertex Int
indegree g = accumArray (+) 0 (bounds g) [(w, 1) | (_, w) <- edges g]

-- | 'graphFromEdges' without the last function.
graphFromEdges' :: Ord key => [(node, key, [key])] -> (Graph, Vertex -> (node, key, [key]))
graphFromEdges' x = case graphFromEdges x of (g, nodeOf, _) -> (g, nodeOf)

-- | The graph of nodes with keys and the keys of their neighbours, what a vertex
-- is, and which vertex a key is.
graphFromEdges
  :: Ord key
  => [(node, key, [key])] -> (Graph, Vertex -> (node, key, [key]), key -> Maybe Vertex)
graphFromEdges es = (graph, (table !), vertexOf)
  where
    sorted = sortBy (\(_, k1, _) (_, k2, _) -> compare k1 k2) es
    top = length sorted - 1
    table = listArray (0, top) sorted
    keys = fmap (\(_, k, _) -> k) table
    graph = fmap (\(_, _, ks) -> mapMaybe vertexOf ks) table
    vertexOf k = find 0 top
      where
        find a b
          | a > b     = Nothing
          | otherwise = case compare k (keys ! middle) of
              LT -> find a (middle - 1)
              EQ -> Just middle
              GT -> find (middle + 1) b
          where middle = a + (b - a) `div` 2

-- | A tree for each vertex that no tree before has reached.
dff :: Graph -> [Tree Vertex]
dff g = dfs g (vertices g)

-- region dfs
-- | The trees of a depth-first search from some vertices, in this order.
dfs :: Graph -> [Vertex] -> [Tree Vertex]
dfs g vs = runST (do
  visited <- newArray (bounds g) False
  search g visited vs)

search :: Graph -> STUArray s Vertex Bool -> [Vertex] -> ST s [Tree Vertex]
search _ _ [] = return []
search g visited (v : vs) = do
  done <- readArray visited v
  if done then search g visited vs else do
    writeArray visited v True
    below <- search g visited (g ! v)
    beside <- search g visited vs
    return (Node v below : beside)
-- end dfs

postorder :: Tree a -> [a] -> [a]
postorder (Node a ts) = foldr (\t rest -> postorder t . rest) id ts . (a :)

postOrd :: Graph -> [Vertex]
postOrd g = foldr (\t rest -> postorder t . rest) id (dff g) []

-- | The vertices, each before those that it leads to.
topSort :: Graph -> [Vertex]
topSort = reverse . postOrd

-- | The vertices, each after those that it leads to.
reverseTopSort :: Graph -> [Vertex]
reverseTopSort = postOrd

-- | The parts that are connected when the direction of edges does not count.
components :: Graph -> [Tree Vertex]
components g = dff (buildG (bounds g) (edges g ++ [(w, v) | (v, w) <- edges g]))

-- | The strongly connected parts, each after those that it leads to.
scc :: Graph -> [Tree Vertex]
scc g = dfs g (reverse (postOrd (transposeG g)))

-- | The vertices that a vertex leads to.
reachable :: Graph -> Vertex -> [Vertex]
reachable g v = concatMap flat (dfs g [v])
  where flat (Node a ts) = a : concatMap flat ts

-- | Does the first vertex lead to the second?
path :: Graph -> Vertex -> Vertex -> Bool
path g v w = w `elem` reachable g v

-- | The parts that stay connected without any one of their vertices.
bcc :: Graph -> [Tree [Vertex]]
bcc g = concatMap bicomps forest
  where
    forest = dff g
    numbers = array (bounds g) (zip (concatMap preorder forest) [0 ..]) :: Array Vertex Int
    preorder (Node a ts) = a : concatMap preorder ts
    bicomps (Node v ts) = [Node (v : vs) us | (_, Node vs us) <- map collect ts]
    collect (Node v ts) = (low, Node (v : vs) children)
      where
        number = numbers ! v
        collected = map collect ts
        low = minimum ([number] ++ [numbers ! w | w <- g ! v] ++ map fst collected)
        vs = concat [ws | (l, Node ws _) <- collected, l < number]
        children = concat [if l < number then us else [Node (v : ws) us] | (l, Node ws us) <- collected]
