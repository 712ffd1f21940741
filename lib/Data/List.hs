{-# LANGUAGE NoImplicitPrelude, BangPatterns #-}
-- |
-- Functions on lists. Those that only fold are 'Foldable''s.
module Data.List
  ( (++), head, last, tail, init, uncons, singleton, null, length
  , map, reverse, intersperse, intercalate, transpose, subsequences, permutations
  , foldl, foldl', foldl1, foldl1', foldr, foldr1
  , concat, concatMap, and, or, any, all, sum, product, maximum, minimum
  , scanl, scanl', scanl1, scanr, scanr1, mapAccumL, mapAccumR
  , iterate, iterate', repeat, replicate, cycle, unfoldr
  , take, drop, splitAt, takeWhile, dropWhile, dropWhileEnd, span, break
  , stripPrefix, group, inits, tails, isPrefixOf, isSuffixOf, isInfixOf, isSubsequenceOf
  , elem, notElem, lookup, find, filter, partition, (!!)
  , elemIndex, elemIndices, findIndex, findIndices
  , zip, zip3, zip4, zip5, zip6, zip7
  , zipWith, zipWith3, zipWith4, zipWith5, zipWith6, zipWith7
  , unzip, unzip3, unzip4, unzip5, unzip6, unzip7
  , lines, words, unlines, unwords
  , nub, delete, (\\), union, intersect, sort, sortOn, sortBy, insert, insertBy
  , nubBy, deleteBy, deleteFirstsBy, unionBy, intersectBy, groupBy
  , maximumBy, minimumBy
  , genericLength, genericTake, genericDrop, genericSplitAt, genericIndex, genericReplicate
  ) where

import Data.Foldable
import Data.Maybe
import Data.Ord (comparing)
import Data.Traversable
import Data.Tuple
import GHC.Base hiding (foldr, mapM, sequence)
import GHC.List hiding
  ( foldr, foldr', foldl, foldl', foldl1, foldr1, null, length, elem, notElem
  , maximum, minimum, sum, product, and, or, any, all, concat, concatMap )
import GHC.Num
import GHC.Real

infix 5 \\

-- | A list of one element.
singleton :: a -> [a]
singleton x = [x]

-- | Makes a list from a seed: each step gives an element and the next seed.
unfoldr :: (b -> Maybe (a, b)) -> b -> [a]
unfoldr f start = build (\cons nil ->
  let go seed = case f seed of
        Nothing         -> nil
        Just (x, seed') -> x `cons` go seed'
  in go start)
{-# INLINE unfoldr #-}

-- | Drops the longest end on whose elements the predicate holds.
dropWhileEnd :: (a -> Bool) -> [a] -> [a]
dropWhileEnd p = foldr (\x xs -> if p x && null xs then [] else x : xs) []

-- | What comes after a front.
stripPrefix :: Eq a => [a] -> [a] -> Maybe [a]
stripPrefix []       ys = Just ys
stripPrefix (x : xs) (y : ys) | x == y = stripPrefix xs ys
stripPrefix _        _  = Nothing

-- | Is the first list the front, the end, a part, a selection of the second?
isPrefixOf, isSuffixOf, isInfixOf, isSubsequenceOf :: Eq a => [a] -> [a] -> Bool
isPrefixOf []       _        = True
isPrefixOf _        []       = False
isPrefixOf (x : xs) (y : ys) = x == y && isPrefixOf xs ys

isSuffixOf xs ys = go (drop (length xs) ys) ys
  where
    -- The list that is shorter by the length of xs says when its end is left.
    go []      rest       = xs == rest
    go (_ : zs) (_ : rest) = go zs rest
    go _        _          = False

isInfixOf xs ys = any (isPrefixOf xs) (tails ys)

isSubsequenceOf []       _  = True
isSubsequenceOf _        [] = False
isSubsequenceOf a@(x : xs) (y : ys)
  | x == y    = isSubsequenceOf xs ys
  | otherwise = isSubsequenceOf a ys

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
transpose []                = []
transpose ([] : rows)       = transpose rows
transpose ((x : xs) : rows) =
  (x : [y | (y : _) <- rows]) : transpose (xs : [ys | (_ : ys) <- rows])

-- | All the lists that come from leaving elements out.
subsequences :: [a] -> [[a]]
subsequences xs = [] : nonEmpty xs
  where
    nonEmpty []       = []
    nonEmpty (y : ys) = [y] : foldr (\zs rest -> zs : (y : zs) : rest) [] (nonEmpty ys)

-- region permutations
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
-- end permutations

-- | The elements for which the predicate holds, and the others.
partition :: (a -> Bool) -> [a] -> ([a], [a])
partition p = foldr select ([], [])
  where
    select x ~(yes, no)
      | p x       = (x : yes, no)
      | otherwise = (yes, x : no)

-- | The places of elements: of the first, of all.
elemIndex :: Eq a => a -> [a] -> Maybe Int
elemIndex x = findIndex (\y -> x == y)

elemIndices :: Eq a => a -> [a] -> [Int]
elemIndices x = findIndices (\y -> x == y)

findIndex :: (a -> Bool) -> [a] -> Maybe Int
findIndex p = go 0
  where
    go _ [] = Nothing
    go !n (x : xs)
      | p x       = Just n
      | otherwise = go (n + 1) xs

findIndices :: (a -> Bool) -> [a] -> [Int]
findIndices p = go 0
  where
    go _ [] = []
    go !n (x : xs)
      | p x       = n : go (n + 1) xs
      | otherwise = go (n + 1) xs

-- region inits
-- | All that a list begins with, the shortest first. What was seen is kept as
-- a queue in two lists, so that to reach the nth costs n steps, and not n².
inits :: [a] -> [[a]]
inits xs0 = go 0 [] 0 [] xs0
  where
    -- The front with its length, the back in reverse with its length.
    go :: Int -> [b] -> Int -> [b] -> [b] -> [[b]]
    go !n front !m back xs = (front ++ reverse back) : case xs of
      [] -> []
      y : ys
        | m + 1 > n -> go (n + m + 1) (front ++ reverse (y : back)) 0 [] ys
        | otherwise -> go n front (m + 1) (y : back) ys
-- end inits

-- | All that a list ends with, the longest first.
tails :: [a] -> [[a]]
tails xs = xs : (case xs of
  []     -> []
  _ : ys -> tails ys)

-- | The elements in ascending order; equal ones stay in theirs.
sort :: Ord a => [a] -> [a]
sort = sortBy compare

-- | The elements in ascending order of what the function makes of them, which
-- is computed once for each.
sortOn :: Ord b => (a -> b) -> [a] -> [a]
sortOn f xs = map snd (sortBy (comparing fst) (map (\x -> let !y = f x in (y, x)) xs))

-- region sort
-- | The elements in ascending order; equal ones stay in theirs. A merge sort
-- of the runs that are there already, so that it is linear on sorted lists and
-- gives its first element before all of them are in order.
sortBy :: (a -> a -> Ordering) -> [a] -> [a]
sortBy cmp = \xs -> mergeAll (runs xs)
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

    mergePairs (a : b : xs) = let !x = merge a b in x : mergePairs xs
    mergePairs xs           = xs

    merge as@(a : as') bs@(b : bs') = case cmp a b of
      GT -> b : merge as bs'
      _  -> a : merge as' bs
    merge [] bs = bs
    merge as [] = as
-- end sort

-- | Puts the element before the first greater one.
insert :: Ord a => a -> [a] -> [a]
insert = insertBy compare

insertBy :: (a -> a -> Ordering) -> a -> [a] -> [a]
insertBy cmp x = go
  where
    go [] = [x]
    go ys@(y : rest) = case cmp x y of
      GT -> y : go rest
      _  -> x : ys

-- | The elements without those that came before.
nub :: Eq a => [a] -> [a]
nub = nubBy (==)

nubBy :: (a -> a -> Bool) -> [a] -> [a]
nubBy eq = go []
  where
    go _ [] = []
    go seen (x : xs)
      | isIn seen x = go seen xs
      | otherwise   = x : go (x : seen) xs
    isIn []       _ = False
    isIn (y : ys) x = eq y x || isIn ys x

-- | The elements without the first that is equal.
delete :: Eq a => a -> [a] -> [a]
delete = deleteBy (==)

deleteBy :: (a -> a -> Bool) -> a -> [a] -> [a]
deleteBy eq x = go
  where
    go [] = []
    go (y : ys)
      | eq x y    = ys
      | otherwise = y : go ys

-- | The first list without the elements of the second, each taken away once.
(\\) :: Eq a => [a] -> [a] -> [a]
(\\) = foldl (flip delete)

deleteFirstsBy :: (a -> a -> Bool) -> [a] -> [a] -> [a]
deleteFirstsBy eq = foldl (flip (deleteBy eq))

-- | The first list, and what the second has beside it, once.
union :: Eq a => [a] -> [a] -> [a]
union = unionBy (==)

unionBy :: (a -> a -> Bool) -> [a] -> [a] -> [a]
unionBy eq xs ys = xs ++ foldl (flip (deleteBy eq)) (nubBy eq ys) xs

-- | The elements of the first list that are in the second too.
intersect :: Eq a => [a] -> [a] -> [a]
intersect = intersectBy (==)

intersectBy :: (a -> a -> Bool) -> [a] -> [a] -> [a]
intersectBy _  [] _  = []
intersectBy _  _  [] = []
intersectBy eq xs ys = [x | x <- xs, any (eq x) ys]

-- | The elements, equal neighbours together.
group :: Eq a => [a] -> [[a]]
group = groupBy (==)

groupBy :: (a -> a -> Bool) -> [a] -> [[a]]
groupBy _ [] = []
groupBy eq (x : xs) = (x : same) : groupBy eq rest
  where
    (same, rest) = span (eq x) xs

-- | The functions with numbers of any type.
genericLength :: Num i => [a] -> i
genericLength []       = 0
genericLength (_ : xs) = 1 + genericLength xs

genericTake :: Integral i => i -> [a] -> [a]
genericTake n _ | n <= 0   = []
genericTake _ []           = []
genericTake n (x : xs)     = x : genericTake (n - 1) xs

genericDrop :: Integral i => i -> [a] -> [a]
genericDrop n xs | n <= 0  = xs
genericDrop _ []           = []
genericDrop n (_ : xs)     = genericDrop (n - 1) xs

genericSplitAt :: Integral i => i -> [a] -> ([a], [a])
genericSplitAt n xs | n <= 0 = ([], xs)
genericSplitAt _ []          = ([], [])
genericSplitAt n (x : xs)    = let (front, back) = genericSplitAt (n - 1) xs in (x : front, back)

genericIndex :: Integral i => [a] -> i -> a
genericIndex (x : _)  0 = x
genericIndex (_ : xs) n
  | n > 0     = genericIndex xs (n - 1)
  | otherwise = errorWithoutStackTrace "List.genericIndex: negative argument."
genericIndex _ _ = errorWithoutStackTrace "List.genericIndex: index too large."

genericReplicate :: Integral i => i -> a -> [a]
genericReplicate n x = genericTake n (repeat x)

-- | Lists side by side, 4 of them.
zip4 :: [a] -> [b] -> [c] -> [d] -> [(a, b, c, d)]
zip4 = zipWith4 (,,,)

zipWith4 :: (a -> b -> c -> d -> r) -> [a] -> [b] -> [c] -> [d] -> [r]
zipWith4 k (a : as) (b : bs) (c : cs) (d : ds) =
  k a b c d : zipWith4 k as bs cs ds
zipWith4 _ _ _ _ _ = []

unzip4 :: [(a, b, c, d)] -> ([a], [b], [c], [d])
unzip4 = foldr
  (\(a, b, c, d) ~(as, bs, cs, ds) -> (a : as, b : bs, c : cs, d : ds))
  ([], [], [], [])

-- | Lists side by side, 5 of them.
zip5 :: [a] -> [b] -> [c] -> [d] -> [e] -> [(a, b, c, d, e)]
zip5 = zipWith5 (,,,,)

zipWith5 :: (a -> b -> c -> d -> e -> r) -> [a] -> [b] -> [c] -> [d] -> [e] -> [r]
zipWith5 k (a : as) (b : bs) (c : cs) (d : ds) (e : es) =
  k a b c d e : zipWith5 k as bs cs ds es
zipWith5 _ _ _ _ _ _ = []

unzip5 :: [(a, b, c, d, e)] -> ([a], [b], [c], [d], [e])
unzip5 = foldr
  (\(a, b, c, d, e) ~(as, bs, cs, ds, es) -> (a : as, b : bs, c : cs, d : ds, e : es))
  ([], [], [], [], [])

-- | Lists side by side, 6 of them.
zip6 :: [a] -> [b] -> [c] -> [d] -> [e] -> [f] -> [(a, b, c, d, e, f)]
zip6 = zipWith6 (,,,,,)

zipWith6 :: (a -> b -> c -> d -> e -> f -> r) -> [a] -> [b] -> [c] -> [d] -> [e] -> [f] -> [r]
zipWith6 k (a : as) (b : bs) (c : cs) (d : ds) (e : es) (f : fs) =
  k a b c d e f : zipWith6 k as bs cs ds es fs
zipWith6 _ _ _ _ _ _ _ = []

unzip6 :: [(a, b, c, d, e, f)] -> ([a], [b], [c], [d], [e], [f])
unzip6 = foldr
  (\(a, b, c, d, e, f) ~(as, bs, cs, ds, es, fs) -> (a : as, b : bs, c : cs, d : ds, e : es, f : fs))
  ([], [], [], [], [], [])

-- | Lists side by side, 7 of them.
zip7 :: [a] -> [b] -> [c] -> [d] -> [e] -> [f] -> [g] -> [(a, b, c, d, e, f, g)]
zip7 = zipWith7 (,,,,,,)

zipWith7 :: (a -> b -> c -> d -> e -> f -> g -> r) -> [a] -> [b] -> [c] -> [d] -> [e] -> [f] -> [g] -> [r]
zipWith7 k (a : as) (b : bs) (c : cs) (d : ds) (e : es) (f : fs) (g : gs) =
  k a b c d e f g : zipWith7 k as bs cs ds es fs gs
zipWith7 _ _ _ _ _ _ _ _ = []

unzip7 :: [(a, b, c, d, e, f, g)] -> ([a], [b], [c], [d], [e], [f], [g])
unzip7 = foldr
  (\(a, b, c, d, e, f, g) ~(as, bs, cs, ds, es, fs, gs) -> (a : as, b : bs, c : cs, d : ds, e : es, f : fs, g : gs))
  ([], [], [], [], [], [], [])
