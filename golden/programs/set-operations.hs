-- Catches operations of Data.Set, Data.IntSet and Data.IntMap that answer
-- otherwise than GHC's, negative keys among them: their order is not that of bits.
module Main (main) where

import qualified Data.Foldable as F
import qualified Data.IntMap as I
import qualified Data.IntMap.Strict as IS
import qualified Data.IntSet as N
import qualified Data.Set as S

next :: Int -> Int
next s = (s * 1103515245 + 12345) `mod` 2147483648

randoms :: Int -> Int -> [Int]
randoms n s = map (`div` 65536) (take n (tail (iterate next s)))

checksum :: String -> Int
checksum = F.foldl' (\h c -> (h * 31 + fromEnum c) `mod` 1000003) 7

report :: Show a => String -> a -> IO ()
report name x
  | length text <= 60 = putStrLn (name ++ ": " ++ text)
  | otherwise         = putStrLn (name ++ ": " ++ take 50 text ++ "... " ++ show (checksum text))
  where text = show x

main :: IO ()
main = do
  mapM_ sets [(10, 1), (60, 2), (400, 3)]
  mapM_ intSets [(10, 4), (60, 5), (400, 6)]
  mapM_ intMaps [(10, 7), (60, 8), (400, 9)]
  report "extremes" (I.toList (I.fromList [(minBound, 'a'), (maxBound, 'b'), (0, 'c'), (-1, 'd')]))
  report "split extremes" (I.split 0 (I.fromList [(minBound, 'a'), (maxBound, 'b'), (0, 'c'), (-1, 'd')]))

sets :: (Int, Int) -> IO ()
sets (n, seed) = do
  let xs = map (`mod` (2 * n)) (randoms n seed)
      a = S.fromList xs
      b = foldr S.delete (S.fromList (map (`mod` (2 * n)) (randoms n (seed + 77)))) (take 5 xs)
  report "a" a
  report "valid" (map S.valid [a, b, S.union a b, S.difference a b, S.intersection a b, S.filter even a])
  report "union" (S.union a b, S.unions [a, b, S.singleton 3])
  report "difference" (S.difference a b, a S.\\ b)
  report "intersection" (S.intersection a b)
  report "subset" (S.isSubsetOf (S.intersection a b) b, S.isProperSubsetOf a a, S.isSubsetOf a b, S.disjoint a b)
  report "member" [(S.member i a, S.notMember i a) | i <- [0 .. 9]]
  report "near" [(S.lookupLT i a, S.lookupGT i a, S.lookupLE i a, S.lookupGE i a) | i <- [-1, n, 2 * n]]
  report "partition" (S.partition even a, S.split n a, S.splitMember n a)
  report "map" (S.map (`div` 3) a, S.mapMonotonic (* 2) a)
  report "folds" (S.foldr (:) [] a, S.foldl (flip (:)) [] a, S.foldr' (-) 0 a, S.foldl' (-) 0 a)
  report "ends" (S.findMin a, S.findMax a, S.minView a, S.maxView a, S.deleteMin a, S.deleteMax a)
  report "index" (S.elemAt 0 a, S.elemAt 3 a, S.lookupIndex n a, S.deleteAt 2 a, S.findIndex (S.findMax a) a)
  report "take" (S.take 3 a, S.drop 3 a, S.splitAt 4 a)
  report "antitone" (S.takeWhileAntitone (< n) a, S.dropWhileAntitone (< n) a)
  report "product" (S.size (S.cartesianProduct a b), S.disjointUnion (S.take 3 a) (S.take 2 b))
  report "power" (S.powerSet (S.take 4 a))
  report "power valid" (S.valid (S.powerSet (S.take 6 a)))
  report "alterF" (S.alterF (\p -> [p, not p]) n a)
  report "foldable" (sum a, product (S.take 3 a), maximum a, minimum a, length a, elem n a, F.toList a)
  report "order" (compare a b, a == b, a <> b == b <> a, mempty == (S.empty :: S.Set Int))
  report "lists" (S.toDescList a, S.elems a, S.fromDescList [3, 2, 2, 1 :: Int], S.fromAscList [1, 1, 2 :: Int])
  report "read" (read (show a) == a, showsPrec 11 a "")

intSets :: (Int, Int) -> IO ()
intSets (n, seed) = do
  let a = N.fromList [x `mod` (3 * n) - n | x <- randoms n seed]
      b = N.fromList [x `mod` (3 * n) - n | x <- randoms n (seed + 55)]
  report "n" a
  report "n union" (N.union a b, N.unions [a, b, N.singleton (-5)])
  report "n difference" (N.difference a b, a N.\\ b, N.intersection a b)
  report "n subset" (N.isSubsetOf (N.intersection a b) b, N.isProperSubsetOf a a, N.disjoint a b)
  report "n member" [(N.member i a, N.notMember i a) | i <- [-4 .. 4]]
  report "n near" [(N.lookupLT i a, N.lookupGT i a, N.lookupLE i a, N.lookupGE i a) | i <- [-1, 0, n]]
  report "n partition" (N.partition even a, N.split 0 a, N.splitMember 2 a)
  report "n map" (N.map (`div` 3) a, N.filter (> 0) a)
  report "n folds" (N.foldr (:) [] a, N.foldl (flip (:)) [] a, N.foldr' (-) 0 a, N.foldl' (-) 0 a)
  report "n ends" (N.findMin a, N.findMax a, N.minView a, N.maxView a, N.deleteMin a, N.deleteMax a)
  report "n size" (N.size a, N.null a, N.toDescList a)
  report "n order" (compare a b, a == b, a <> b == b <> a)
  report "n delete" (foldr N.delete a [-3 .. 3], N.insert 1000 a)

intMaps :: (Int, Int) -> IO ()
intMaps (n, seed) = do
  let entries s = [(x `mod` (3 * n) - n, show (x `mod` 11)) | x <- randoms n s]
      a = I.fromList (entries seed)
      b = foldr I.delete (I.fromList (entries (seed + 99))) [-3 .. 3]
      f = length :: String -> Int
  report "i" a
  report "i lookup" [(I.lookup i a, a I.!? i, I.member i a, I.findWithDefault "?" i a) | i <- [-3 .. 3]]
  report "i near" [(I.lookupLT i a, I.lookupGT i a, I.lookupLE i a, I.lookupGE i a) | i <- [-n - 1, -1, 0, n, 3 * n]]
  report "i union" (I.union a b, I.unionWith (++) a b, IS.unionWithKey (\k x y -> show k ++ x ++ y) a b)
  report "i unions" (I.unions [a, b], I.unionsWith (++) [a, b, a])
  report "i difference" (I.difference a b, I.differenceWith (\x y -> if x < y then Just y else Nothing) a b)
  report "i intersection" (I.intersection a b, I.intersectionWith (,) a b, I.disjoint a b)
  report "i merge" (I.mergeWithKey (\_ x y -> if x > y then Just x else Nothing) id (I.map reverse) a b)
  report "i insertWith" (I.insertWith (++) 1 "n" a, IS.insertWithKey (\k x y -> show k ++ x ++ y) (-1) "n" a)
  report "i insertLookup" (I.insertLookupWithKey (\_ x y -> x ++ y) 2 "n" a)
  report "i adjust" (I.adjust (++ "!") 1 a, I.update (const Nothing) 2 a, I.alter (const (Just "z")) 5 a)
  report "i updateLookup" (I.updateLookupWithKey (\_ x -> Just (x ++ "u")) 1 a)
  report "i alterF" (I.alterF (\v -> [v, Nothing, Just "q"]) 3 a)
  report "i map" (I.map f a, I.mapWithKey (\k s -> k + f s) a)
  report "i accum" (I.mapAccum (\x s -> (x + f s, x)) 0 a, I.mapAccumRWithKey (\x k s -> (x - k, (x, s))) 0 a)
  report "i keys" (I.mapKeys (`div` 3) a, I.mapKeysWith (++) (`div` 3) a)
  report "i folds" (I.foldr (:) [] a, I.foldl (flip (:)) [] a, I.foldrWithKey (\k _ r -> k - r) 0 a, I.foldlWithKey' (\r k _ -> k - r) 0 a)
  report "i foldMap" (I.foldMapWithKey (\k s -> show k ++ s) a)
  report "i lists" (I.elems a, I.keys a, I.toDescList a, I.keysSet a, I.fromSet (* 2) (I.keysSet a))
  report "i fromListWith" (I.fromListWith (++) (entries seed), I.fromAscListWith (++) [(1, "a"), (1, "b"), (2, "c")])
  report "i filter" (I.filter (> "5") a, I.partitionWithKey (\k _ -> odd k) a)
  report "i restrict" (I.restrictKeys a (I.keysSet b), I.withoutKeys a (I.keysSet b))
  report "i mapMaybe" (I.mapMaybe (\s -> if s > "5" then Just (f s) else Nothing) a)
  report "i mapEither" (I.mapEither (\s -> if s > "5" then Left s else Right (f s)) a)
  report "i split" [(I.split k a, I.splitLookup k a) | k <- [-n, -1, 0, 1, n]]
  report "i submap" (I.isSubmapOf (I.intersection a b) a, I.isProperSubmapOf a a, I.isSubmapOfBy (<=) a b)
  report "i ends" (I.lookupMin a, I.lookupMax a, I.findMin a, I.findMax a, I.minViewWithKey a, I.maxViewWithKey a)
  report "i delete ends" (I.deleteMin a, I.deleteMax a, I.deleteFindMin a, I.updateMin (const Nothing) a, I.updateMax (Just . ('m' :)) a)
  report "i traverse" (traverse (\s -> if null s then Nothing else Just (f s)) a)
  report "i traverseWithKey" (I.traverseWithKey (\k s -> ([k], s)) a)
  report "i foldable" (length a, sum (I.map f a), maximum a, elem "3" a, F.toList a, null a)
  report "i order" (compare a b, a == b, a <> b == I.union a b, read (show a) == a)
