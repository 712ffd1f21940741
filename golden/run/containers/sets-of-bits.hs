-- Catches bits of an IntSet that are lost at the ends of a word, at the sign, or in a walk: each function against a list.
module Main (main) where

import Control.Monad
import Data.Function (on)
import qualified Data.IntMap as M
import qualified Data.IntMap.Strict as MS
import qualified Data.IntSet as S
import Data.List

samples :: [[Int]]
samples =
  [ [], [0], [-1], [63, 64], [minBound, maxBound], [minBound, -64, -63, -1, 0, 1, 63, 64, 65, 127, 128, maxBound]
  , [0 .. 200], [-200, -197 .. 200], [2 ^ k | k <- [0 .. 62 :: Int]], [negate (2 ^ k) | k <- [0 .. 62 :: Int]]
  , take 60 (iterate (\x -> (x * 7919 + 13) `mod` 5000 - 2500) 1) ]

probes :: [Int]
probes = [minBound, minBound + 1, -65, -64, -63, -1, 0, 1, 31, 63, 64, 100, 128, 1000, maxBound - 1, maxBound]

same :: (Eq a, Show a) => String -> a -> a -> IO ()
same what a b = unless (a == b) (putStrLn (what ++ ": " ++ show a ++ " is not " ++ show b))

main :: IO ()
main = do
  forM_ samples $ \xs -> do
    let s = S.fromList xs
        l = sort (nub xs)
    same "toList" (S.toList s) l
    same "toDescList" (S.toDescList s) (reverse l)
    same "size" (S.size s) (length l)
    same "foldr" (S.foldr (:) [] s) l
    same "foldl" (S.foldl (flip (:)) [] s) (reverse l)
    same "foldr'" (S.foldr' (:) [] s) l
    same "foldl'" (S.foldl' (flip (:)) [] s) (reverse l)
    same "lazy" (take 2 (S.foldr (:) [] s)) (take 2 l)
    same "null" (S.null s) (null l)
    same "filter" (S.toList (S.filter even s)) (filter even l)
    same "partition" (let (a, b) = S.partition (> 10) s in (S.toList a, S.toList b)) (partition (> 10) l)
    same "map" (S.toList (S.map (`div` 3) s)) (nub (map (`div` 3) l))
    same "show" (show s) ("fromList " ++ show l)
    same "read" (read (show s)) s
    same "min" (fmap (fmap S.toList) (S.minView s)) (uncons l)
    same "max" (fmap (fmap S.toList) (S.maxView s)) (if null l then Nothing else Just (last l, init l))
    same "deleteMin" (S.toList (S.deleteMin s)) (drop 1 l)
    same "deleteMax" (S.toList (S.deleteMax s)) (take (length l - 1) l)
    same "splitRoot" (concatMap S.toList (S.splitRoot s)) l
    let m = M.fromList [(x, show x) | x <- xs]
    same "keysSet" (M.keysSet m) s
    same "fromSet" (M.fromSet show s) m
    same "fromSet'" (MS.fromSet show s) m
    unless (null l) $ same "ends" (S.findMin s, S.findMax s) (head l, last l)
    forM_ probes $ \p -> do
      same "member" (S.member p s) (p `elem` l)
      same "insert" (S.toList (S.insert p s)) (sort (nub (p : l)))
      same "delete" (S.toList (S.delete p s)) (delete p l)
      same "lookupLT" (S.lookupLT p s) (lastMay (filter (< p) l))
      same "lookupGT" (S.lookupGT p s) (firstMay (filter (> p) l))
      same "lookupLE" (S.lookupLE p s) (lastMay (filter (<= p) l))
      same "lookupGE" (S.lookupGE p s) (firstMay (filter (>= p) l))
      same "split" (let (a, i, b) = S.splitMember p s in (S.toList a, i, S.toList b)) (filter (< p) l, p `elem` l, filter (> p) l)
      same "alterF" (fmap S.toList (S.alterF (\b -> [b, not b]) p s)) [l, if p `elem` l then delete p l else insert p l]
    forM_ samples $ \ys -> do
      let t = S.fromList ys
          k = sort (nub ys)
      same "union" (S.toList (S.union s t)) (sort (nub (l ++ k)))
      same "difference" (S.toList (s S.\\ t)) (l \\ k)
      same "intersection" (S.toList (S.intersection s t)) (filter (`elem` k) l)
      same "subset" (S.isSubsetOf s t) (null (l \\ k))
      same "proper" (S.isProperSubsetOf s t) (null (l \\ k) && l /= k)
      same "disjoint" (S.disjoint s t) (null (filter (`elem` k) l))
      same "compare" (compare s t, s == t) (compare l k, l == k)
      same "restrict" (M.keys (M.restrictKeys m t)) (filter (`elem` k) l)
      same "without" (M.keys (M.withoutKeys m t)) (l \\ k)
  print (S.unions (map S.fromList samples) == S.fromList (concat samples), S.size (S.unions (map S.fromList samples)))
  print (((==) `on` S.fromList) [3, 2, 1] [1, 2, 3], mconcat [S.singleton 5, S.fromList [-5, 64]], S.notMember 5 (S.singleton 5))
  where
    lastMay xs = if null xs then Nothing else Just (last xs)
    firstMay xs = if null xs then Nothing else Just (head xs)
