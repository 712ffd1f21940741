{-# LANGUAGE FlexibleContexts #-}
-- Graph algorithms on mutable arrays: Dinic's maximum flow, minimum spanning trees with union and find,
-- strong components, bipartite matching, all shortest paths, articulation points; results checked against
-- each other. Leans on: ST with many arrays in a record, STUArray and STArray, unboxed loops, recursion in
-- ST, accumArray, sortOn.
module Main (main) where

import Control.Monad
import Control.Monad.ST
import Data.Array
import Data.Array.ST
import qualified Data.Array.Unboxed as U
import Data.List (foldl', sort, sortOn)
import Data.STRef

type Edge = (Int, Int, Int)

-- A random graph, always the same.
randoms :: Int -> [Int]
randoms = map (`div` 65536) . tail . iterate (\s -> (s * 1103515245 + 12345) `mod` 2147483648)

graph :: Int -> Int -> Int -> [Edge]
graph seed n m = take m [(u, v, c) | (a, b, d) <- triples (randoms seed), let u = a `mod` n, let v = b `mod` n, u /= v, let c = 1 + d `mod` 50]
  where triples (a : b : c : r) = (a, b, c) : triples r
        triples _ = []

-- Maximum flow -----------------------------------------------------------------

data Network s = Network
  { start :: U.UArray Int Int          -- the first edge of each node in the order below
  , order :: U.UArray Int Int
  , heads :: U.UArray Int Int
  , left  :: STUArray s Int Int        -- what an edge can still take; edge e is the reverse of e `xor` 1
  , level :: STUArray s Int Int
  , next  :: STUArray s Int Int }

network :: Int -> [Edge] -> ST s (Network s)
network n es = do
  let m = 2 * length es
      ends = concat [[(u, v, c), (v, u, 0)] | (u, v, c) <- es]
      byNode = accumArray (flip (:)) [] (0, n - 1) [(u, e) | (e, (u, _, _)) <- zip [0 ..] ends] :: Array Int [Int]
      degrees = map length (elems byNode)
  l <- newListArray (0, m - 1) [c | (_, _, c) <- ends]
  lev <- newArray (0, n - 1) (-1)
  nx <- newArray (0, n - 1) 0
  return (Network (U.listArray (0, n) (scanl (+) 0 degrees)) (U.listArray (0, m - 1) (concat (elems byNode)))
                  (U.listArray (0, m - 1) [v | (_, v, _) <- ends]) l lev nx)

levels :: Int -> Network s -> Int -> Int -> ST s Bool
levels n g s t = do
  forM_ [0 .. n - 1] $ \v -> writeArray (level g) v (-1)
  writeArray (level g) s 0
  queue <- newArray (0, n) 0 :: ST s (STUArray s Int Int)
  writeArray queue 0 s
  let loop i end
        | i == end = return ()
        | otherwise = do
            u <- readArray queue i
            d <- readArray (level g) u
            end' <- foldM (visit d) end [start g U.! u .. start g U.! (u + 1) - 1]
            loop (i + 1) end'
      visit d end k = do
        let e = order g U.! k
            v = heads g U.! e
        c <- readArray (left g) e
        dv <- readArray (level g) v
        if c > 0 && dv < 0
          then writeArray (level g) v (d + 1) >> writeArray queue end v >> return (end + 1)
          else return end
  loop 0 1
  (>= 0) <$> readArray (level g) t

push :: Network s -> Int -> Int -> Int -> ST s Int
push g t u limit
  | u == t = return limit
  | otherwise = go
  where
    stop = start g U.! (u + 1)
    go = do
      k <- readArray (next g) u
      if k >= stop then return 0 else do
        let e = order g U.! k
            v = heads g U.! e
        c <- readArray (left g) e
        du <- readArray (level g) u
        dv <- readArray (level g) v
        if c > 0 && dv == du + 1
          then do
            f <- push g t v (min limit c)
            if f > 0
              then do
                writeArray (left g) e (c - f)
                let back = if even e then e + 1 else e - 1
                b <- readArray (left g) back
                writeArray (left g) back (b + f)
                return f
              else advance k
          else advance k
    advance k = writeArray (next g) u (k + 1) >> go

-- The flow, and the capacity of the cut that it finds.
maxFlow :: Int -> [Edge] -> Int -> Int -> (Int, Int)
maxFlow n es s t = runST $ do
  g <- network n es
  total <- newSTRef 0
  let phases = do
        more <- levels n g s t
        when more $ do
          forM_ [0 .. n - 1] $ \v -> writeArray (next g) v (start g U.! v)
          let pushes = do
                f <- push g t s maxBound
                when (f > 0) $ modifySTRef' total (+ f) >> pushes
          pushes
          phases
  phases
  reached <- getElems (level g)
  let side = U.listArray (0, n - 1) reached :: U.UArray Int Int
      cut = sum [c | (u, v, c) <- es, side U.! u >= 0, side U.! v < 0]
  f <- readSTRef total
  return (f, cut)

-- Spanning trees ------------------------------------------------------------------

kruskal :: Int -> [Edge] -> [Edge]
kruskal n es = runST $ do
  parent <- newListArray (0, n - 1) [0 .. n - 1] :: ST s (STUArray s Int Int)
  rank <- newArray (0, n - 1) 0 :: ST s (STUArray s Int Int)
  let find v = do
        p <- readArray parent v
        if p == v then return v else do
          r <- find p
          writeArray parent v r
          return r
      join a b = do
        ra <- readArray rank a
        rb <- readArray rank b
        case compare ra rb of
          LT -> writeArray parent a b
          GT -> writeArray parent b a
          EQ -> writeArray parent b a >> writeArray rank a (ra + 1)
  filterM (\(u, v, _) -> do
    a <- find u
    b <- find v
    if a == b then return False else join a b >> return True) (sortOn (\(u, v, c) -> (c, u, v)) es)

-- Strong components (Tarjan) and articulation points -----------------------------------

adjacency :: Int -> [Edge] -> Array Int [Int]
adjacency n es = accumArray (flip (:)) [] (0, n - 1) [(u, v) | (u, v, _) <- reverse es]

components :: Int -> [Edge] -> [[Int]]
components n es = runST $ do
  number <- newArray (0, n - 1) 0 :: ST s (STUArray s Int Int)
  low <- newArray (0, n - 1) 0 :: ST s (STUArray s Int Int)
  onStack <- newArray (0, n - 1) False :: ST s (STUArray s Int Bool)
  counter <- newSTRef 0
  stack <- newSTRef []
  out <- newSTRef []
  let adj = adjacency n es
      visit v = do
        modifySTRef' counter (+ 1)
        k <- readSTRef counter
        writeArray number v k
        writeArray low v k
        modifySTRef stack (v :)
        writeArray onStack v True
        forM_ (adj ! v) $ \w -> do
          nw <- readArray number w
          on <- readArray onStack w
          if nw == 0
            then visit w >> readArray low w >>= lower v
            else when on (lower v nw)
        lv <- readArray low v
        when (lv == k) $ do
          (c, rest) <- span' v <$> readSTRef stack
          writeSTRef stack rest
          forM_ c $ \w -> writeArray onStack w False
          modifySTRef out (sort c :)
      lower v x = readArray low v >>= \y -> when (x < y) (writeArray low v x)
      span' v xs = let (a, b) = break (== v) xs in (v : a, drop 1 b)
  forM_ [0 .. n - 1] $ \v -> readArray number v >>= \k -> when (k == 0) (visit v)
  readSTRef out

articulation :: Int -> [Edge] -> [Int]
articulation n es = [v | (v, True) <- assocs marks]
  where
    adj = adjacency n (es ++ [(v, u, c) | (u, v, c) <- es])
    marks = runSTArray (do
      number <- newArray (0, n - 1) 0 :: ST s (STUArray s Int Int)
      low <- newArray (0, n - 1) 0 :: ST s (STUArray s Int Int)
      cut <- newArray (0, n - 1) False
      counter <- newSTRef 0
      let visit parent v = do
            modifySTRef' counter (+ 1)
            k <- readSTRef counter
            writeArray number v k
            writeArray low v k
            children <- foldM (edge parent v k) (0 :: Int) (adj ! v)
            when (parent < 0 && children > 1) (writeArray cut v True)
          edge parent v k children w
            | w == parent = return children
            | otherwise = do
                nw <- readArray number w
                if nw > 0 then lower v nw >> return children else do
                  visit v w
                  lw <- readArray low w
                  lower v lw
                  when (parent >= 0 && lw >= k) (writeArray cut v True)
                  return (children + 1)
          lower v x = readArray low v >>= \y -> when (x < y) (writeArray low v x)
      forM_ [0 .. n - 1] $ \v -> readArray number v >>= \k -> when (k == 0) (visit (-1) v)
      return cut)

-- Matching and distances -----------------------------------------------------------------

matching :: Int -> Int -> [(Int, Int)] -> Int
matching n m ps = runST $ do
  mate <- newArray (0, m - 1) (-1) :: ST s (STUArray s Int Int)
  seen <- newArray (0, m - 1) (-1) :: ST s (STUArray s Int Int)
  let adj = accumArray (flip (:)) [] (0, n - 1) ps :: Array Int [Int]
      try stamp u = anyM (adj ! u) $ \w -> do
        s <- readArray seen w
        if s == stamp then return False else do
          writeArray seen w stamp
          v <- readArray mate w
          ok <- if v < 0 then return True else try stamp v
          when ok (writeArray mate w u)
          return ok
      anyM [] _ = return False
      anyM (x : xs) p = p x >>= \b -> if b then return True else anyM xs p
  length . filter id <$> forM [0 .. n - 1] (\u -> try u u)

floyd :: Int -> [Edge] -> U.UArray (Int, Int) Int
floyd n es = runSTUArray (do
  d <- newArray ((0, 0), (n - 1, n - 1)) 1000000
  forM_ [0 .. n - 1] $ \v -> writeArray d (v, v) 0
  forM_ es $ \(u, v, c) -> readArray d (u, v) >>= \x -> when (c < x) (writeArray d (u, v) c)
  forM_ [0 .. n - 1] $ \k -> forM_ [0 .. n - 1] $ \i -> do
    x <- readArray d (i, k)
    when (x < 1000000) $ forM_ [0 .. n - 1] $ \j -> do
      y <- readArray d (k, j)
      z <- readArray d (i, j)
      when (x + y < z) (writeArray d (i, j) (x + y))
  return d)

bellman :: Int -> [Edge] -> Int -> U.UArray Int Int
bellman n es s = go (U.listArray (0, n - 1) [if v == s then 0 else 1000000 | v <- [0 .. n - 1]])
  where go d | d' == d = d
             | otherwise = go d'
          where d' = U.accum min d [(v, d U.! u + c) | (u, v, c) <- es, d U.! u < 1000000]

main :: IO ()
main = do
  print (maxFlow 6 [(0, 1, 16), (0, 2, 13), (1, 2, 10), (2, 1, 4), (1, 3, 12), (3, 2, 9), (2, 4, 14), (4, 3, 7), (3, 5, 20), (4, 5, 4)] 0 5)
  forM_ [(200, 3000), (1500, 12000)] $ \(n, m) -> do
    let es = graph n n m
        (f, c) = maxFlow n es 0 (n - 1)
    print (f, f == c)
    let tree = kruskal n es
    print (length tree, sum [w | (_, _, w) <- tree])
    let cs = components n (take (2 * n) es)
    print (length cs, maximum (map length cs), foldl' (\h x -> (h * 31 + x) `mod` 1000003) 7 (concat cs))
    let cuts = articulation n (take (n + n `div` 2) es)
    print (length cuts, take 8 cuts)
    print (matching n n [(u, v) | (u, v, w) <- es, w `mod` 3 == 0])
  let n = 150
      es = graph 7 n 900
      d = floyd n es
  print (and [bellman n es s U.! v == d U.! (s, v) | s <- [0, 10 .. n - 1], v <- [0 .. n - 1]])
  print (maximum [x | x <- U.elems d, x < 1000000], sum [x | x <- U.elems d, x < 1000000])
