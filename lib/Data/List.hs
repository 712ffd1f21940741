{-# LANGUAGE BangPatterns #-}
-- |
-- More functions on lists. Those that compare elements do so by a function
-- that they are given, or on 'Int's.
module Data.List
  ( (++), filter, concat, concatMap, map
  , head, last, tail, init, null, length, (!!), reverse, uncons
  , foldl, foldl', foldl1, foldr, foldr1, scanl, scanl1, scanr, scanr1
  , and, or, any, all, elem, notElem, lookup, sum, product, maximum, minimum
  , iterate, repeat, replicate, cycle, unfoldr
  , take, drop, splitAt, takeWhile, dropWhile, dropWhileEnd, span, break
  , zip, zip3, zipWith, zipWith3, unzip, unzip3
  , lines, words, unlines, unwords
  , intersperse, intercalate, transpose, subsequences, permutations
  , partition, find, findIndex, elemIndex, inits, tails
  , sort, sortBy, sortOn, insert, insertBy, nub, nubBy, delete, deleteBy, group, groupBy
  , maximumBy, minimumBy, genericLength
  ) where

import Data.Ord
import GHC.List (foldl')

-- | The first element and the rest, if there are any.
uncons :: [a] -> Maybe (a, [a])
uncons []       = Nothing
uncons (x : xs) = Just (x, xs)

-- | Makes a list from a seed: each step gives an element and the next seed.
unfoldr :: (b -> Maybe (a, b)) -> b -> [a]
unfoldr f seed = case f seed of
  Nothing         -> []
  Just (x, seed') -> x : unfoldr f seed'

-- | Drops the longest end on whose elements the predicate holds.
dropWhileEnd :: (a -> Bool) -> [a] -> [a]
dropWhileEnd p = foldr (\x xs -> if p x && null xs then [] else x : xs) []

-- | The element between each two.
intersperse :: a -> [a] -> [a]
intersperse _ []         = []
intersperse sep (x : xs) = x : go xs
  where
    go []       = []
    go (y : ys) = sep : y : go ys

-- | The lists, with the first argument between each two.
intercalate :: [a] -> [[a]] -> [a]
intercalate sep lists = concat (intersperse sep lists)

-- | Rows become columns.
transpose :: [[a]] -> [[a]]
transpose []               = []
transpose ([] : rows)      = transpose rows
transpose ((x : xs) : rows) =
  (x : [y | (y : _) <- rows]) : transpose (xs : [ys | (_ : ys) <- rows])

-- | All the lists that come from leaving elements out.
subsequences :: [a] -> [[a]]
subsequences xs = [] : nonEmpty xs
  where
    nonEmpty []       = []
    nonEmpty (y : ys) = [y] : foldr (\zs rest -> zs : (y : zs) : rest) [] (nonEmpty ys)

-- | All the orders of the elements, the given one first.
permutations :: [a] -> [[a]]
permutations xs0 = xs0 : perms xs0 []
  where
    perms []       _  = []
    perms (t : ts) is = foldr interleave (perms ts (t : is)) (permutations is)
      where
        interleave xs r = let (_, zs) = interleave' id xs r in zs
        interleave' _ []       r = (ts, r)
        interleave' f (y : ys) r =
          let (us, zs) = interleave' (f . (y :)) ys r
          in (y : us, f (t : y : us) : zs)

-- | The elements for which the predicate holds, and the others.
partition :: (a -> Bool) -> [a] -> ([a], [a])
partition p = foldr select ([], [])
  where
    select x ~(yes, no)
      | p x       = (x : yes, no)
      | otherwise = (yes, x : no)

-- | The first element for which the predicate holds.
find :: (a -> Bool) -> [a] -> Maybe a
find _ [] = Nothing
find p (x : xs)
  | p x       = Just x
  | otherwise = find p xs

-- | Its index.
findIndex :: (a -> Bool) -> [a] -> Maybe Int
findIndex p = go 0
  where
    go _ [] = Nothing
    go !n (x : xs)
      | p x       = Just n
      | otherwise = go (n + 1) xs

-- | The index of the first such number.
elemIndex :: Int -> [Int] -> Maybe Int
elemIndex x = findIndex (\y -> x == y)

-- | All that a list begins with, the shortest first.
inits :: [a] -> [[a]]
inits xs = [] : (case xs of
  []     -> []
  y : ys -> map (y :) (inits ys))

-- | All that a list ends with, the longest first.
tails :: [a] -> [[a]]
tails xs = xs : (case xs of
  []     -> []
  _ : ys -> tails ys)

-- | The numbers in ascending order.
sort :: [Int] -> [Int]
sort = sortBy compare

-- | The elements in ascending order of what the function makes of them, which
-- is computed once for each.
sortOn :: (a -> Int) -> [a] -> [a]
sortOn f xs = map snd (sortBy (comparing fst) (map (\x -> let y = f x in y `seq` (y, x)) xs))

-- | The elements in ascending order; equal ones stay in theirs. A merge sort
-- of the runs that are there already, so that it is linear on sorted lists and
-- gives its first element before all of them are in order.
sortBy :: (a -> a -> Ordering) -> [a] -> [a]
sortBy cmp = mergeAll . runs
  where
    runs (a : b : xs) = case cmp a b of
      GT -> descending b [a] xs
      _  -> ascending b (a :) xs
    runs xs = [xs]

    descending a as (b : bs) | GT <- cmp a b = descending b (a : as) bs
    descending a as bs                       = (a : as) : runs bs

    ascending a as (b : bs) | inOrder a b = ascending b (\ys -> as (a : ys)) bs
    ascending a as bs                     = as [a] : runs bs

    inOrder a b = case cmp a b of
      GT -> False
      _  -> True

    mergeAll [x] = x
    mergeAll xs  = mergeAll (mergePairs xs)

    mergePairs (a : b : xs) = merge a b : mergePairs xs
    mergePairs xs           = xs

    merge as@(a : as') bs@(b : bs') = case cmp a b of
      GT -> b : merge as bs'
      _  -> a : merge as' bs
    merge [] bs = bs
    merge as [] = as

-- | Puts the number before the first greater one.
insert :: Int -> [Int] -> [Int]
insert = insertBy compare

-- | Puts the element before the first greater one.
insertBy :: (a -> a -> Ordering) -> a -> [a] -> [a]
insertBy _ x [] = [x]
insertBy cmp x ys@(y : rest) = case cmp x y of
  GT -> y : insertBy cmp x rest
  _  -> x : ys

-- | The numbers without those that came before.
nub :: [Int] -> [Int]
nub = nubBy (==)

-- | The elements without those that are equal to one before.
nubBy :: (a -> a -> Bool) -> [a] -> [a]
nubBy eq = go []
  where
    go _ [] = []
    go seen (x : xs)
      | any (\y -> eq y x) seen = go seen xs
      | otherwise               = x : go (x : seen) xs

-- | The numbers without the first such one.
delete :: Int -> [Int] -> [Int]
delete = deleteBy (==)

-- | The elements without the first that is equal.
deleteBy :: (a -> a -> Bool) -> a -> [a] -> [a]
deleteBy _ _ [] = []
deleteBy eq x (y : ys)
  | eq x y    = ys
  | otherwise = y : deleteBy eq x ys

-- | The numbers, equal neighbours together.
group :: [Int] -> [[Int]]
group = groupBy (==)

-- | The elements, each run of those that are equal to its first one together.
groupBy :: (a -> a -> Bool) -> [a] -> [[a]]
groupBy _ [] = []
groupBy eq (x : xs) = (x : same) : groupBy eq rest
  where
    (same, rest) = span (eq x) xs

-- | The last of the greatest elements, the first of the least.
maximumBy, minimumBy :: (a -> a -> Ordering) -> [a] -> a
maximumBy cmp = foldl1 (\x y -> case cmp x y of { GT -> x; _ -> y })
minimumBy cmp = foldl1 (\x y -> case cmp x y of { GT -> y; _ -> x })

-- | 'length'.
genericLength :: [a] -> Int
genericLength = length
