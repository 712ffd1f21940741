{-# LANGUAGE BangPatterns #-}
-- |
-- Maps from ordered keys to values that are evaluated before they are stored.
-- The type is that of "Data.Map.Lazy": strict is what a function does, not what
-- a map is.
module Data.Map.Strict
  ( Map
  , empty, singleton, fromSet, fromList, fromListWith, fromListWithKey
  , fromAscList, fromAscListWith, fromAscListWithKey, fromDistinctAscList
  , fromDescList, fromDescListWith, fromDescListWithKey, fromDistinctDescList
  , insert, insertWith, insertWithKey, insertLookupWithKey
  , delete, adjust, adjustWithKey, update, updateWithKey, updateLookupWithKey
  , alter, alterF
  , lookup, (!?), (!), findWithDefault, member, notMember
  , lookupLT, lookupGT, lookupLE, lookupGE
  , null, size
  , union, unionWith, unionWithKey, unions, unionsWith
  , difference, (\\), differenceWith, differenceWithKey, intersection, intersectionWith
  , intersectionWithKey, disjoint, compose, mergeWithKey
  , map, mapWithKey, traverseWithKey, traverseMaybeWithKey
  , mapAccum, mapAccumWithKey, mapAccumRWithKey
  , mapKeys, mapKeysWith, mapKeysMonotonic
  , foldr, foldl, foldrWithKey, foldlWithKey, foldMapWithKey
  , foldr', foldl', foldrWithKey', foldlWithKey'
  , elems, keys, assocs, keysSet, toList, toAscList, toDescList
  , filter, filterWithKey, restrictKeys, withoutKeys, partition, partitionWithKey
  , takeWhileAntitone, dropWhileAntitone, spanAntitone
  , mapMaybe, mapMaybeWithKey, mapEither, mapEitherWithKey
  , split, splitLookup, splitRoot
  , isSubmapOf, isSubmapOfBy, isProperSubmapOf, isProperSubmapOfBy
  , lookupIndex, findIndex, elemAt, updateAt, deleteAt, take, drop, splitAt
  , lookupMin, lookupMax, findMin, findMax, deleteMin, deleteMax, deleteFindMin
  , deleteFindMax, updateMin, updateMax, updateMinWithKey, updateMaxWithKey
  , minView, maxView, minViewWithKey, maxViewWithKey
  , valid
  ) where

import qualified Data.Foldable as Foldable
import qualified Data.List as List
import Data.Map.Internal hiding
  ( adjust, adjustWithKey, alter, alterF, combineEquals, differenceWith, differenceWithKey
  , findWithDefault
  , fromAscList, fromAscListWith, fromAscListWithKey, fromDescList, fromDescListWith
  , fromDescListWithKey, fromDistinctAscList, fromDistinctDescList, fromList, fromListWith
  , fromListWithKey, fromSet, insert, insertLookupWithKey, insertWith, insertWithKey
  , intersectionWith, intersectionWithKey, map, mapAccum, mapAccumRWithKey, mapAccumWithKey
  , mapEither, mapEitherWithKey, mapKeysWith, mapMaybe, mapMaybeWithKey, mapWithKey
  , mergeWithKey, singleton, traverseMaybeWithKey, traverseWithKey, unionWith, unionWithKey
  , unionsWith, update, updateAt, updateLookupWithKey, updateMax, updateMaxWithKey, updateMin
  , updateMinWithKey, updateWithKey )
import qualified Data.Map.Internal as Lazy
import Data.Set.Internal (Set)
import qualified Data.Set.Internal as Set
import GHC.Stack.Packages (containersError)
import Prelude hiding (drop, filter, foldl, foldr, lookup, map, null, splitAt, take)

-- | The value of a key, or the default, which is evaluated first.
findWithDefault :: Ord k => a -> k -> Map k a -> a
findWithDefault !def k t = Lazy.findWithDefault def k t

-- | The map of one key.
singleton :: k -> a -> Map k a
singleton k !x = Lazy.singleton k x

-- | With a key more, or with another value for the key.
insert :: Ord k => k -> a -> Map k a -> Map k a
insert !k !x t = Lazy.insert k x t

-- region insertWith
-- | 'insert', where an old value is combined: @f new old@.
insertWith :: Ord k => (a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWith f !k x t = case t of
  Tip -> singleton k x
  Bin s ky y l r -> case compare k ky of
    LT -> balanceL ky y (insertWith f k x l) r
    GT -> balanceR ky y l (insertWith f k x r)
    EQ -> let !x' = f x y in Bin s k x' l r
-- end insertWith

-- | 'insertWith', where the function is given the key too.
insertWithKey :: Ord k => (k -> a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWithKey f k = insertWith (f k) k

-- | 'insertWithKey' together with the old value.
insertLookupWithKey :: Ord k => (k -> a -> a -> a) -> k -> a -> Map k a -> (Maybe a, Map k a)
insertLookupWithKey f !k x t = case t of
  Tip -> let !t' = singleton k x in (Nothing, t')
  Bin s ky y l r -> case compare k ky of
    LT -> case insertLookupWithKey f k x l of (old, l') -> let !t' = balanceL ky y l' r in (old, t')
    GT -> case insertLookupWithKey f k x r of (old, r') -> let !t' = balanceR ky y l r' in (old, t')
    EQ -> let !x' = f k x y in (Just y, Bin s k x' l r)

-- | With a function applied to the value of the key.
adjust :: Ord k => (a -> a) -> k -> Map k a -> Map k a
adjust f = adjustWithKey (\_ x -> f x)

-- | 'adjust', where the function is given the key too.
adjustWithKey :: Ord k => (k -> a -> a) -> k -> Map k a -> Map k a
adjustWithKey f !k t = case t of
  Tip -> Tip
  Bin s ky y l r -> case compare k ky of
    LT -> Bin s ky y (adjustWithKey f k l) r
    GT -> Bin s ky y l (adjustWithKey f k r)
    EQ -> let !y' = f ky y in Bin s ky y' l r

-- | With another value for the key, or without the key.
update :: Ord k => (a -> Maybe a) -> k -> Map k a -> Map k a
update f = Lazy.updateWithKey (\_ x -> evaluated (f x))

-- | 'update', where the function is given the key too.
updateWithKey :: Ord k => (k -> a -> Maybe a) -> k -> Map k a -> Map k a
updateWithKey f = Lazy.updateWithKey (\k x -> evaluated (f k x))

-- | The value inside is evaluated as soon as it is known to be there.
evaluated :: Maybe a -> Maybe a
evaluated Nothing     = Nothing
evaluated m@(Just !_) = m

-- | 'updateWithKey' together with the new value, or the old one if the key went.
updateLookupWithKey :: Ord k => (k -> a -> Maybe a) -> k -> Map k a -> (Maybe a, Map k a)
updateLookupWithKey f = Lazy.updateLookupWithKey (\k x -> evaluated (f k x))

-- | With what the function makes of the presence and value of the key.
alter :: Ord k => (Maybe a -> Maybe a) -> k -> Map k a -> Map k a
alter f = Lazy.alter (\m -> evaluated (f m))

-- | 'alter' in a functor.
alterF :: (Ord k, Functor f) => (Maybe a -> f (Maybe a)) -> k -> Map k a -> f (Map k a)
alterF f k t = fmap change (f old)
  where
    old = lookup k t
    change new = case (old, new) of
      (Nothing, Nothing) -> t
      (_, Just _)        -> alter (const new) k t
      (Just _, Nothing)  -> delete k t

-- | 'union', where the values of a key that is in both are combined.
unionWith :: Ord k => (a -> a -> a) -> Map k a -> Map k a -> Map k a
unionWith f = unionWithKey (\_ x y -> f x y)

-- | 'unionWith', where the function is given the key too.
unionWithKey :: Ord k => (k -> a -> a -> a) -> Map k a -> Map k a -> Map k a
unionWithKey _ t Tip = t
unionWithKey _ Tip t = t
unionWithKey f (Bin _ k x l r) t = case splitLookup k t of
  (lt, found, gt) -> case found of
    Nothing -> link k x l' r'
    Just y  -> let !x' = f k x y in link k x' l' r'
    where
      !l' = unionWithKey f l lt
      !r' = unionWithKey f r gt

-- | The keys of all, values combined.
unionsWith :: (Foldable f, Ord k) => (a -> a -> a) -> f (Map k a) -> Map k a
unionsWith f = Foldable.foldl' (unionWith f) Tip

-- | 'difference', where the function may keep a key that is in both.
differenceWith :: Ord k => (a -> b -> Maybe a) -> Map k a -> Map k b -> Map k a
differenceWith f = differenceWithKey (\_ x y -> f x y)

-- | 'differenceWith', where the function is given the key too.
differenceWithKey :: Ord k => (k -> a -> b -> Maybe a) -> Map k a -> Map k b -> Map k a
differenceWithKey f = mergeWithKey f id (const Tip)

-- | 'intersection', values combined.
intersectionWith :: Ord k => (a -> b -> c) -> Map k a -> Map k b -> Map k c
intersectionWith f = intersectionWithKey (\_ x y -> f x y)

-- | 'intersectionWith', where the function is given the key too.
intersectionWithKey :: Ord k => (k -> a -> b -> c) -> Map k a -> Map k b -> Map k c
intersectionWithKey _ Tip _ = Tip
intersectionWithKey _ _ Tip = Tip
intersectionWithKey f (Bin _ k x l r) t = case splitLookup k t of
  (lt, found, gt) -> case found of
    Just y  -> let !x' = f k x y in link k x' l' r'
    Nothing -> link2 l' r'
    where
      !l' = intersectionWithKey f l lt
      !r' = intersectionWithKey f r gt

-- | A combination of two maps: what to do with a key of both, and with parts
-- that are only in one.
mergeWithKey
  :: Ord k => (k -> a -> b -> Maybe c) -> (Map k a -> Map k c) -> (Map k b -> Map k c)
  -> Map k a -> Map k b -> Map k c
mergeWithKey f = Lazy.mergeWithKey (\k x y -> evaluated (f k x y))

-- | With a function applied to all values.
map :: (a -> b) -> Map k a -> Map k b
map f = go
  where
    go Tip             = Tip
    go (Bin s k x l r) = let !x' = f x in Bin s k x' (go l) (go r)

-- | 'map', where the function is given the key too.
mapWithKey :: (k -> a -> b) -> Map k a -> Map k b
mapWithKey f = go
  where
    go Tip             = Tip
    go (Bin s k x l r) = let !x' = f k x in Bin s k x' (go l) (go r)

-- | 'mapWithKey' by an action, keys ascending.
traverseWithKey :: Applicative t => (k -> a -> t b) -> Map k a -> t (Map k b)
traverseWithKey f = go
  where
    go Tip             = pure Tip
    go (Bin 1 k x _ _) = fmap (\ !x' -> Bin 1 k x' Tip Tip) (f k x)
    go (Bin s k x l r) = (\l' !x' r' -> Bin s k x' l' r') <$> go l <*> f k x <*> go r

-- | 'traverseWithKey', where the action may drop a key.
traverseMaybeWithKey :: Applicative f => (k -> a -> f (Maybe b)) -> Map k a -> f (Map k b)
traverseMaybeWithKey f = Lazy.traverseMaybeWithKey (\k x -> fmap evaluated (f k x))

-- | An accumulator through all values, keys ascending.
mapAccum :: (a -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccum f = mapAccumWithKey (\a _ x -> f a x)

-- | 'mapAccum', where the function is given the key too.
mapAccumWithKey :: (a -> k -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccumWithKey _ a Tip = (a, Tip)
mapAccumWithKey f a (Bin s k x l r) = x' `seq` (a3, Bin s k x' l' r')
  where
    (a1, l') = mapAccumWithKey f a l
    (a2, x') = f a1 k x
    (a3, r') = mapAccumWithKey f a2 r

-- | 'mapAccumWithKey', keys descending.
mapAccumRWithKey :: (a -> k -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccumRWithKey _ a Tip = (a, Tip)
mapAccumRWithKey f a (Bin s k x l r) = x' `seq` (a3, Bin s k x' l' r')
  where
    (a1, r') = mapAccumRWithKey f a r
    (a2, x') = f a1 k x
    (a3, l') = mapAccumRWithKey f a2 l

-- | 'mapKeys', where the values of keys that become equal are combined.
mapKeysWith :: Ord k2 => (a -> a -> a) -> (k1 -> k2) -> Map k1 a -> Map k2 a
mapKeysWith c f t = fromListWith c (foldrWithKey (\k x xs -> (f k, x) : xs) [] t)

-- | The map of a function on a set of keys.
fromSet :: (k -> a) -> Set k -> Map k a
fromSet _ Set.Tip           = Tip
fromSet f (Set.Bin s k l r) = let !x = f k in Bin s k x (fromSet f l) (fromSet f r)

-- | The map of a list; of equal keys the last one counts.
fromList :: Ord k => [(k, a)] -> Map k a
fromList xs
  | ascends xs = fromDistinctAscList xs
  | otherwise  = List.foldl' (\t (k, x) -> insert k x t) Tip xs

-- | 'fromList', where the values of equal keys are combined: @f later earlier@.
fromListWith :: Ord k => (a -> a -> a) -> [(k, a)] -> Map k a
fromListWith f = List.foldl' (\t (k, x) -> insertWith f k x t) Tip

-- | 'fromListWith', where the function is given the key too.
fromListWithKey :: Ord k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromListWithKey f = List.foldl' (\t (k, x) -> insertWithKey f k x t) Tip

-- | The map of a list with ascending keys, in linear time.
fromAscList :: Eq k => [(k, a)] -> Map k a
fromAscList = fromAscListWithKey (\_ x _ -> x)

-- | The map of a list with descending keys, in linear time.
fromDescList :: Eq k => [(k, a)] -> Map k a
fromDescList = fromDescListWithKey (\_ x _ -> x)

-- | 'fromAscList', where the values of equal keys are combined.
fromAscListWith :: Eq k => (a -> a -> a) -> [(k, a)] -> Map k a
fromAscListWith f = fromAscListWithKey (\_ x y -> f x y)

-- | 'fromDescList', where the values of equal keys are combined.
fromDescListWith :: Eq k => (a -> a -> a) -> [(k, a)] -> Map k a
fromDescListWith f = fromDescListWithKey (\_ x y -> f x y)

-- | 'fromAscListWith', where the function is given the key too.
fromAscListWithKey :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromAscListWithKey f = fromDistinctAscList . combineEquals f

-- | 'fromDescListWith', where the function is given the key too.
fromDescListWithKey :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromDescListWithKey f = fromDistinctDescList . combineEquals f

combineEquals :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> [(k, a)]
combineEquals f ((k, x) : (k', y) : xs)
  | k == k'   = let !z = f k' y x in combineEquals f ((k', z) : xs)
  | otherwise = (k, x) : combineEquals f ((k', y) : xs)
combineEquals _ xs = xs

-- | The map of a list with strictly ascending keys, in linear time.
fromDistinctAscList :: [(k, a)] -> Map k a
fromDistinctAscList xs = forced xs `seq` Lazy.fromDistinctAscList xs

-- | The map of a list with strictly descending keys, in linear time.
fromDistinctDescList :: [(k, a)] -> Map k a
fromDistinctDescList xs = forced xs `seq` Lazy.fromDistinctDescList xs

-- | Evaluates the values of a list.
forced :: [(k, a)] -> ()
forced []             = ()
forced ((_, !_) : xs) = forced xs

-- | 'map' and 'filter' at once.
mapMaybe :: (a -> Maybe b) -> Map k a -> Map k b
mapMaybe f = mapMaybeWithKey (\_ x -> f x)

-- | 'mapMaybe', where the function is given the key too.
mapMaybeWithKey :: (k -> a -> Maybe b) -> Map k a -> Map k b
mapMaybeWithKey f = Lazy.mapMaybeWithKey (\k x -> evaluated (f k x))

-- | 'map' into two maps.
mapEither :: (a -> Either b c) -> Map k a -> (Map k b, Map k c)
mapEither f = mapEitherWithKey (\_ x -> f x)

-- | 'mapEither', where the function is given the key too.
mapEitherWithKey :: (k -> a -> Either b c) -> Map k a -> (Map k b, Map k c)
mapEitherWithKey _ Tip = (Tip, Tip)
mapEitherWithKey f (Bin _ k x l r) = case (mapEitherWithKey f l, mapEitherWithKey f r) of
  ((l1, l2), (r1, r2)) -> case f k x of
    Left !y  -> (link k y l1 r1, link2 l2 r2)
    Right !z -> (link2 l1 r1, link k z l2 r2)

-- | With another value at an index, or without that key.
updateAt :: (k -> a -> Maybe a) -> Int -> Map k a -> Map k a
updateAt f i t
  | i < 0 || i >= size t = containersError "Data.Map.Strict.Internal" "906:12" "Map.updateAt: index out of range"
  | otherwise            = Lazy.updateAt (\k x -> evaluated (f k x)) i t

-- | With another value for the smallest key, or without it.
updateMin :: (a -> Maybe a) -> Map k a -> Map k a
updateMin f = updateMinWithKey (\_ x -> f x)

-- | With another value for the greatest key, or without it.
updateMax :: (a -> Maybe a) -> Map k a -> Map k a
updateMax f = updateMaxWithKey (\_ x -> f x)

-- | 'updateMin', where the function is given the key too.
updateMinWithKey :: (k -> a -> Maybe a) -> Map k a -> Map k a
updateMinWithKey f = Lazy.updateMinWithKey (\k x -> evaluated (f k x))

-- | 'updateMax', where the function is given the key too.
updateMaxWithKey :: (k -> a -> Maybe a) -> Map k a -> Map k a
updateMaxWithKey f = Lazy.updateMaxWithKey (\k x -> evaluated (f k x))
