-- Catches a rotation that loses a subtree, and every operation of Data.Map that
-- answers otherwise than GHC's on maps made at random.
module Main (main) where

import qualified Data.Foldable as F
import qualified Data.Map as M
import qualified Data.Map.Strict as MS
import qualified Data.Set as S
import Data.Functor.Identity (Identity (..))
import Data.Maybe (fromMaybe)

type Seed = Int

next :: Seed -> Seed
next s = (s * 1103515245 + 12345) `mod` 2147483648

randoms :: Int -> Seed -> [Int]
randoms n s = map (`div` 65536) (take n (tail (iterate next s)))

-- | A map made by inserting and deleting.
build :: Int -> Int -> Seed -> M.Map Int String
build range n seed = go n (randoms (2 * n) seed) M.empty
  where
    go 0 _ m = m
    go k (a : b : rest) m
      | b `mod` 4 == 0 = go (k - 1) rest (M.delete (a `mod` range) m)
      | otherwise      = go (k - 1) rest (M.insert (a `mod` range) (show b) m)
    go _ _ m = m

checksum :: String -> Int
checksum = F.foldl' (\h c -> (h * 31 + fromEnum c) `mod` 1000003) 7

report :: Show a => String -> a -> IO ()
report name x
  | length text <= 60 = putStrLn (name ++ ": " ++ text)
  | otherwise         = putStrLn (name ++ ": " ++ take 50 text ++ "... " ++ show (checksum text))
  where text = show x

main :: IO ()
main = mapM_ round' [(10, 12, 1), (50, 60, 2), (1000, 300, 3)]

round' :: (Int, Int, Seed) -> IO ()
round' (range, n, seed) = do
  let m  = build range n seed
      m2 = build range n (seed + 1000)
      k  = range `div` 2
      f = length :: String -> Int
      even' s = even (length s)
  report "m" m
  report "valid" (M.valid m, M.valid m2)
  report "size" (M.size m, M.null m, M.size m2)
  report "lookup" [M.lookup i m | i <- [k - 3 .. k + 3]]
  report "member" [(M.member i m, M.notMember i m) | i <- [k - 3 .. k + 3]]
  report "default" [M.findWithDefault "?" i m | i <- [k - 3 .. k + 3]]
  report "lt" [(M.lookupLT i m, M.lookupGT i m, M.lookupLE i m, M.lookupGE i m) | i <- [-1, k, range]]
  report "union" (M.union m m2)
  report "unionWith" (M.unionWith (++) m m2)
  report "unionWithKey" (M.unionWithKey (\i a b -> show i ++ a ++ b) m m2)
  report "unions" (M.unions [m, m2, M.singleton k "x"])
  report "unionsWith" (MS.unionsWith (++) [m, m2, m])
  report "difference" (M.difference m m2)
  report "\\\\" (m M.\\ m2)
  report "differenceWith" (M.differenceWith (\a b -> if a < b then Just (a ++ b) else Nothing) m m2)
  report "intersection" (M.intersection m m2)
  report "intersectionWith" (MS.intersectionWith (,) m m2)
  report "disjoint" (M.disjoint m m2, M.disjoint (fst (M.split k m)) (snd (M.split k m2)))
  report "mergeWithKey" (M.mergeWithKey (\_ a b -> if a > b then Just (a ++ b) else Nothing) id (M.map reverse) m m2)
  report "restrict" (M.restrictKeys m (M.keysSet m2), M.withoutKeys m (M.keysSet m2))
  report "valids" (map M.valid [M.union m m2, M.difference m m2, M.intersection m m2, M.filter even' m])
  report "map" (M.map f m, MS.mapWithKey (\i s -> i + f s) m)
  report "fmap" (fmap f m, 7 <$ m2)
  report "mapAccum" (M.mapAccum (\a s -> (a + f s, a)) 0 m)
  report "mapAccumWithKey" (M.mapAccumWithKey (\a i s -> (a + i, take 1 s)) 0 m)
  report "mapAccumR" (M.mapAccumRWithKey (\a i s -> (a * 3 `mod` 101 + i, s ++ show a)) 1 m)
  report "mapKeys" (M.mapKeys (`div` 3) m)
  report "mapKeysWith" (M.mapKeysWith (++) (`div` 3) m)
  report "mapKeysMonotonic" (M.mapKeysMonotonic (* 2) m)
  report "folds" (M.foldr (:) [] m, M.foldl (flip (:)) [] m)
  report "folds'" (M.foldr' (\s a -> a + f s) 0 m, M.foldl' (\a s -> a * 2 + f s) 0 m)
  report "foldrWithKey" (M.foldrWithKey (\i s a -> (i, s) : a) [] m)
  report "foldlWithKey" (M.foldlWithKey (\a i s -> i - a + f s) 0 m)
  report "foldrWithKey'" (M.foldrWithKey' (\i s a -> i - a + f s) 0 m, M.foldlWithKey' (\a i s -> i - a + f s) 0 m)
  report "foldMapWithKey" (M.foldMapWithKey (\i s -> show i ++ s) m)
  report "lists" (M.elems m, M.keys m, M.assocs m, M.toList m, M.toDescList m)
  report "keysSet" (M.keysSet m, M.fromSet show (M.keysSet m))
  let ps = [(x `mod` 20, show (x `mod` 7)) | x <- randoms n seed]
  report "fromList" (M.fromList ps, MS.fromList ps)
  report "fromListWith" (M.fromListWith (++) ps, MS.fromListWithKey (\i a b -> show i ++ a ++ b) ps)
  report "fromAscList" (M.fromAscList (M.toList m ++ [(range + 1, "a"), (range + 1, "b")]))
  report "fromAscListWith" (M.fromAscListWith (++) [(1 :: Int, "a"), (1, "b"), (1, "c"), (2, "d"), (2, "e")])
  report "fromDescListWith" (M.fromDescListWith (++) [(5 :: Int, "a"), (5, "b"), (3, "c"), (3, "d"), (2, "e")])
  report "fromDistinct" (M.fromDistinctAscList (M.toAscList m) == m, M.valid (M.fromDistinctDescList (M.toDescList m)))
  report "filter" (M.filter even' m, M.filterWithKey (\i _ -> odd i) m)
  report "partition" (M.partition even' m)
  report "mapMaybe" (M.mapMaybe (\s -> if even' s then Just (f s) else Nothing) m)
  report "mapEither" (MS.mapEitherWithKey (\i s -> if odd i then Left s else Right i) m)
  report "split" (M.split k m, M.splitLookup k m)
  report "antitone" (M.takeWhileAntitone (< k) m, M.dropWhileAntitone (< k) m, M.spanAntitone (< k) m)
  report "submap" (M.isSubmapOf (M.intersection m m2) m, M.isSubmapOf m m2, M.isProperSubmapOf m m, M.isSubmapOfBy (<=) m m)
  report "index" [(M.lookupIndex i m, fmap (const (M.findIndex i m)) (M.lookup i m)) | i <- [0 .. 10]]
  report "elemAt" [M.elemAt i m | i <- [0, M.size m `div` 2, M.size m - 1]]
  report "updateAt" (M.updateAt (\_ _ -> Nothing) 1 m, M.updateAt (\i s -> Just (show i ++ s)) 0 m, M.deleteAt 2 m)
  report "take" [(M.take i m, M.drop i m, M.splitAt i m) | i <- [-1, 0, 1, 3, 7, 1000]]
  report "ends" (M.lookupMin m, M.lookupMax m, M.findMin m, M.findMax m)
  report "deleteEnds" (M.deleteMin m, M.deleteMax m, M.deleteFindMin m, M.deleteFindMax m)
  report "views" (M.minView m, M.maxView m, M.minViewWithKey m, M.maxViewWithKey m)
  report "updateMin" (M.updateMin (const Nothing) m, M.updateMaxWithKey (\i s -> Just (show i ++ s)) m)
  report "insertWith" (M.insertWith (++) k "new" m, MS.insertWithKey (\i a b -> show i ++ a ++ b) k "new" m)
  report "insertLookup" (M.insertLookupWithKey (\_ a b -> a ++ b) k "new" m)
  report "adjust" (M.adjust (++ "!") k m, MS.adjustWithKey (\i s -> show i ++ s) (k + 1) m)
  report "update" (M.update (const Nothing) k m, M.updateWithKey (\i s -> Just (show i ++ s)) (k + 1) m)
  report "updateLookup" (M.updateLookupWithKey (\_ s -> if even' s then Nothing else Just "u") k m)
  report "alter" [M.alter (fmap (++ "?")) k m, M.alter (const (Just "c")) k m, M.alter (const Nothing) k m]
  report "alterF" [M.alterF (\v -> [Nothing, fmap (++ "2") v, Just "z"]) k m]
  report "traverse" (traverse (\s -> if null s then Nothing else Just (f s)) m)
  report "traverseWithKey" (runIdentity (M.traverseWithKey (\i s -> Identity (i, s)) m))
  report "traverseMaybe" (M.traverseMaybeWithKey (\i s -> ([i], if odd i then Just s else Nothing)) m)
  report "foldable" (length m, null m, elem "1" m, maximum (M.map f m), sum (M.map f m), F.toList m)
  report "compare" (compare m m2, m == m2, m == M.fromList (reverse (M.toList m)), m < m2)
  report "monoid" (m <> m2 == M.union m m2, mconcat [m, m2] == M.unions [m, m2], M.null (mempty :: M.Map Int Int))
  report "read" (fmap fst (M.lookupMin (read (show m) :: M.Map Int String)), read "fromList [(1,'a')]" == M.fromList [(1 :: Int, 'a')])
  report "compose" (M.compose (M.fromList [(show i, i) | i <- [0 .. 9 :: Int]]) (M.map (take 1) m))
  report "show" (Just (M.fromList [(1 :: Int, Just 'x')]))
  report "strict" (S.size (M.keysSet m), fromMaybe "" (m M.!? k), sum (MS.elems (MS.map f m)))
