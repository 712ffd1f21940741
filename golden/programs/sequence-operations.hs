-- Catches a finger tree that forgets elements, or whose sizes are wrong, in every
-- operation of Data.Sequence; also trees and graphs.
module Main (main) where

import qualified Data.Foldable as F
import qualified Data.Graph as G
import Data.Sequence (Seq, ViewL (..), ViewR (..), (<|), (><), (|>))
import qualified Data.Sequence as Seq
import Data.Tree (Tree (..), drawTree, flatten, foldTree, levels, unfoldTree)

next :: Int -> Int
next s = (s * 1103515245 + 12345) `mod` 2147483648

randoms :: Int -> Int -> [Int]
randoms n s = map (`div` 65536) (take n (tail (iterate next s)))

-- | A sequence made by operations chosen at random, beside the list that it should be.
build :: Int -> Int -> (Seq Int, [Int])
build n seed = F.foldl' step (Seq.empty, []) (randoms n seed)
  where
    step (s, l) r = case r `mod` 9 of
      0 -> (r <| s, r : l)
      1 -> (s |> r, l ++ [r])
      2 -> (s >< s', l ++ l')
      3 -> (s' >< s, l' ++ l)
      4 -> let k = r `div` 9 `mod` (length l + 1) in (Seq.take k s, take k l)
      5 -> let k = r `div` 9 `mod` (length l + 1) in (Seq.insertAt k r s, take k l ++ [r] ++ drop k l)
      6 -> let k = r `div` 9 `mod` (length l + 1) in (Seq.deleteAt k s, take k l ++ drop (k + 1) l)
      7 -> (fmap (+ 1) s, map (+ 1) l)
      _ -> let k = r `div` 9 `mod` (length l + 1) in (Seq.drop k s >< Seq.take k s, drop k l ++ take k l)
      where
        s' = Seq.fromList l'
        l' = take (r `div` 9 `mod` 40) (randoms 40 r)

checksum :: String -> Int
checksum = F.foldl' (\h c -> (h * 31 + fromEnum c) `mod` 1000003) 7

report :: Show a => String -> a -> IO ()
report name x
  | length text <= 60 = putStrLn (name ++ ": " ++ text)
  | otherwise         = putStrLn (name ++ ": " ++ take 50 text ++ "... " ++ show (checksum text))
  where text = show x

main :: IO ()
main = do
  mapM_ sequences [(10, 1), (30, 2), (60, 3), (90, 4)]
  trees
  graphs

sequences :: (Int, Int) -> IO ()
sequences (n, seed) = do
  let (s, l) = build n seed
      t = Seq.fromList (map (`mod` 10) (randoms n (seed + 9)))
  report "same" (F.toList s == l, Seq.length s == length l, [Seq.index s i | i <- [0 .. length l - 1]] == l)
  report "s" s
  report "ends" (Seq.viewl t, Seq.viewr t)
  report "lookup" [(Seq.lookup i t, t Seq.!? i) | i <- [-1, 0, 5, n]]
  report "update" (Seq.update 3 99 t, Seq.adjust (+ 5) 4 t, Seq.adjust' (* 2) 0 t, Seq.update (-1) 0 t == t)
  report "splitAt" [Seq.splitAt i t | i <- [-1, 0, 3, n - 1, n + 1]]
  report "spans" (Seq.spanl (< 5) t, Seq.spanr (< 5) t, Seq.breakl (> 7) t, Seq.breakr (> 7) t)
  report "whiles" (Seq.takeWhileL even t, Seq.takeWhileR even t, Seq.dropWhileL even t, Seq.dropWhileR even t)
  report "filter" (Seq.filter even t, Seq.partition odd t)
  report "sort" (Seq.sort t, Seq.sortBy (flip compare) t, Seq.sortOn negate t, Seq.unstableSort t)
  report "index" (Seq.elemIndexL 3 t, Seq.elemIndexR 3 t, Seq.elemIndicesL 3 t, Seq.findIndexL (> 5) t, Seq.findIndicesL even t)
  report "folds" (sum t, maximum t, foldr (:) [] t, foldl (flip (:)) [] t, length t, elem 3 t)
  report "withIndex" (Seq.mapWithIndex (,) t, Seq.foldlWithIndex (\a i x -> a * 3 + i - x) 0 t, Seq.foldrWithIndex (\i x a -> i * x - a) 0 t)
  report "foldMapWithIndex" (Seq.foldMapWithIndex (\i x -> [i + x]) t)
  report "traverseWithIndex" (Seq.traverseWithIndex (\i x -> if x > 100 then Nothing else Just (i + x)) t)
  report "reverse" (Seq.reverse t, Seq.intersperse 0 t)
  report "scans" (Seq.scanl (+) 0 t, Seq.scanl1 max t, Seq.scanr (+) 0 t, Seq.scanr1 min t)
  report "tails" (Seq.tails (Seq.take 3 t), Seq.inits (Seq.take 3 t), Seq.chunksOf 4 t)
  report "zips" (Seq.zip t s, Seq.zipWith (+) t t, Seq.zip3 t t (Seq.reverse t), Seq.unzip (fmap (\x -> (x, -x)) t))
  report "make" (Seq.replicate 3 'x', Seq.fromFunction 5 (* 2), Seq.iterateN 4 (* 3) 1, Seq.cycleTaking 7 (Seq.fromList "abc"))
  report "unfold" (Seq.unfoldr (\i -> if i > 5 then Nothing else Just (i, i + 1)) 0, Seq.unfoldl (\i -> if i > 5 then Nothing else Just (i + 1, i)) 0)
  report "replicateA" (Seq.replicateA 2 "ab")
  report "monad" (Seq.take 9 (t >>= \x -> Seq.fromList [x, x]), (,) <$> Seq.fromList "ab" <*> Seq.fromList [1, 2])
  report "order" (compare s t, s == s, t <> t == t >< t, mempty == Seq.drop n t, fmap (+ 1) t > t)
  report "traverse" (traverse (\x -> [x]) (Seq.take 5 t), sequence (Seq.fromList [Just 1, Nothing]))
  report "read" (read (show t) == t, Just t)
  report "views" (fmap (+ 1) (Seq.viewl t) == (case Seq.viewl (fmap (+ 1) t) of { EmptyL -> EmptyL; x :< r -> x :< r }), case Seq.viewr t of { EmptyR -> 0; r :> x -> x + Seq.length r })

trees :: IO ()
trees = do
  let t = unfoldTree (\i -> (i, [j | j <- [2 * i, 2 * i + 1], j < 12])) 1
  putStr (drawTree (fmap show t))
  report "flatten" (flatten t, levels t, foldTree (\x xs -> x + sum xs) t)
  report "tree" (fmap (* 2) t)
  report "tree folds" (sum t, product t, maximum t, length t, elem 7 t)
  report "tree monad" (Node 1 [Node 2 []] >>= \x -> Node x [Node (x * 10) []])
  report "tree applicative" ((+) <$> Node 1 [Node 2 []] <*> Node 10 [Node 20 []])
  mapM_ print (traverse (\x -> if x > 11 then Left x else Right (show x)) t)

graphs :: IO ()
graphs = do
  let (g, nodeOf, vertexOf) = G.graphFromEdges
        [ (name, key, ks)
        | (name, key, ks) <-
            [ ("shirt", 1, [2, 3]), ("tie", 2, [4]), ("belt", 3, [4]), ("jacket", 4, [])
            , ("trousers", 5, [3, 6]), ("shoes", 6, [7 :: Int]), ("socks", 8, [6]) ] ]
  report "order" (map ((\(n, _, _) -> n) . nodeOf) (G.topSort g))
  report "vertex" (map vertexOf [1, 7, 8])
  report "edges" (G.edges g, G.vertices g)
  report "degrees" (G.outdegree g, G.indegree g)
  report "reach" (G.reachable g 0, G.path g 0 3, G.path g 3 0)
  report "transpose" (G.transposeG g)
  report "components" (map flatten (G.components g))
  let h = G.buildG (0, 9) ([(x `mod` 10, y `mod` 10) | (x, y) <- zip (randoms 12 5) (randoms 12 6)])
  report "random" h
  report "scc" (map flatten (G.scc h))
  report "dff" (G.dff h)
  report "bcc" (G.bcc (G.buildG (0, 5) (concat [[(a, b), (b, a)] | (a, b) <- [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)]])))
  report "strong" (G.stronglyConnComp [(c, c, ks) | (c, ks) <- [('a', "b"), ('b', "ca"), ('c', "d"), ('d', "d"), ('e', "a")]])
  report "flattened" (G.flattenSCCs (G.stronglyConnComp [(i, i, [(i * 2) `mod` 7]) | i <- [0 .. 6 :: Int]]))
