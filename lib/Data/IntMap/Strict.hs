{-# LANGUAGE BangPatterns #-}
-- |
-- Maps from 'Int' to values that are evaluated before they are stored. The type
-- is that of "Data.IntMap.Lazy".
module Data.IntMap.Strict
  ( IntMap, Key
  , empty, singleton, fromSet, fromList, fromListWith, fromListWithKey
  , fromAscList, fromAscListWith, fromAscListWithKey, fromDistinctAscList
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
  , mapMaybe, mapMaybeWithKey, mapEither, mapEitherWithKey
  , split, splitLookup, splitRoot
  , isSubmapOf, isSubmapOfBy, isProperSubmapOf, isProperSubmapOfBy
  , lookupMin, lookupMax, findMin, findMax, deleteMin, deleteMax, deleteFindMin
  , deleteFindMax, updateMin, updateMax, updateMinWithKey, updateMaxWithKey
  , minView, maxView, minViewWithKey, maxViewWithKey
  ) where

import qualified Data.Foldable as Foldable
import Data.IntMap.Internal hiding
  ( adjust, adjustWithKey, alter, alterF, differenceWith, differenceWithKey, findWithDefault
  , fromAscList, fromAscListWith, fromAscListWithKey, fromDistinctAscList, fromList, fromListWith
  , fromListWithKey, insert, insertLookupWithKey, insertWith, insertWithKey
  , intersectionWith, intersectionWithKey, map, mapAccum, mapAccumRWithKey, mapAccumWithKey
  , mapEither, mapEitherWithKey, mapKeysWith, mapMaybe, mapMaybeWithKey, mapWithKey
  , mergeWithKey, singleton, traverseMaybeWithKey, traverseWithKey, unionWith, unionWithKey
  , unionsWith, update, updateLookupWithKey, updateMax, updateMaxWithKey, updateMin
  , updateMinWithKey, updateWithKey )
import qualified Data.IntMap.Internal as Lazy
import Data.IntSet.Internal (IntSet, keysSet, restrictKeys, withoutKeys)
import qualified Data.IntSet.Internal as IntSet
import qualified Data.List as List
import Prelude hiding (filter, foldl, foldr, lookup, map, null)

-- | The value inside is evaluated as soon as it is known to be there.
evaluated :: Maybe a -> Maybe a
evaluated Nothing     = Nothing
evaluated m@(Just !_) = m

-- | The value of a key, or the default, which is evaluated first.
findWithDefault :: a -> Key -> IntMap a -> a
findWithDefault !def k t = Lazy.findWithDefault def k t

-- | The map of one key.
singleton :: Key -> a -> IntMap a
singleton k !x = Tip k x

-- | With a key more, or with another value for the key.
insert :: Key -> a -> IntMap a -> IntMap a
insert !k !x t = Lazy.insert k x t

-- | 'insert', where an old value is combined: @f new old@.
insertWith :: (a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWith f !k x t = case t of
  Bin p m l r
    | nomatch k p m -> link k (singleton k x) p t
    | zero k m      -> Bin p m (insertWith f k x l) r
    | otherwise     -> Bin p m l (insertWith f k x r)
  Tip ky y
    | k == ky       -> singleton k (f x y)
    | otherwise     -> link k (singleton k x) ky t
  Nil -> singleton k x

-- | 'insertWith', where the function is given the key too.
insertWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWithKey f k = insertWith (f k) k

-- | 'insertWithKey' together with the old value.
insertLookupWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> (Maybe a, IntMap a)
insertLookupWithKey f k x t = let !t' = insertWithKey f k x t in (lookup k t, t')

-- | With a function applied to the value of the key.
adjust :: (a -> a) -> Key -> IntMap a -> IntMap a
adjust f = adjustWithKey (\_ x -> f x)

-- | 'adjust', where the function is given the key too.
adjustWithKey :: (Key -> a -> a) -> Key -> IntMap a -> IntMap a
adjustWithKey f !k t = case t of
  Bin p m l r
    | nomatch k p m -> t
    | zero k m      -> Bin p m (adjustWithKey f k l) r
    | otherwise     -> Bin p m l (adjustWithKey f k r)
  Tip ky y
    | k == ky       -> singleton ky (f k y)
    | otherwise     -> t
  Nil -> Nil

-- | With another value for the key, or without the key.
update :: (a -> Maybe a) -> Key -> IntMap a -> IntMap a
update f = updateWithKey (\_ x -> f x)

-- | 'update', where the function is given the key too.
updateWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> IntMap a
updateWithKey f = Lazy.updateWithKey (\k x -> evaluated (f k x))

-- | 'updateWithKey' together with the old value.
updateLookupWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> (Maybe a, IntMap a)
updateLookupWithKey f k t = let !t' = updateWithKey f k t in (lookup k t, t')

-- | With what the function makes of the presence and value of the key.
alter :: (Maybe a -> Maybe a) -> Key -> IntMap a -> IntMap a
alter f = Lazy.alter (\m -> evaluated (f m))

-- | 'alter' in a functor.
alterF :: Functor f => (Maybe a -> f (Maybe a)) -> Key -> IntMap a -> f (IntMap a)
alterF f k t = fmap change (f (lookup k t))
  where
    change Nothing  = delete k t
    change (Just x) = insert k x t

-- | 'union', where the values of a key that is in both are combined.
unionWith :: (a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWith f = combine (\k x y -> singleton k (f x y)) id id

-- | 'unionWith', where the function is given the key too.
unionWithKey :: (Key -> a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWithKey f = combine (\k x y -> singleton k (f k x y)) id id

-- | The keys of all, values combined.
unionsWith :: Foldable f => (a -> a -> a) -> f (IntMap a) -> IntMap a
unionsWith f = Foldable.foldl' (unionWith f) Nil

-- | 'difference', where the function may keep a key that is in both.
differenceWith :: (a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWith f = differenceWithKey (\_ x y -> f x y)

-- | 'differenceWith', where the function is given the key too.
differenceWithKey :: (Key -> a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWithKey f = mergeWithKey f id (const Nil)

-- | 'intersection', values combined.
intersectionWith :: (a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWith f = intersectionWithKey (\_ x y -> f x y)

-- | 'intersectionWith', where the function is given the key too.
intersectionWithKey :: (Key -> a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWithKey f = combine (\k x y -> singleton k (f k x y)) (const Nil) (const Nil)

-- | A combination of two maps: what to do with a key of both, and with parts
-- that are only in one.
mergeWithKey
  :: (Key -> a -> b -> Maybe c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c)
  -> IntMap a -> IntMap b -> IntMap c
mergeWithKey f = combine (\k x y -> maybe Nil (singleton k) (f k x y))

-- | With a function applied to all values.
map :: (a -> b) -> IntMap a -> IntMap b
map f = mapWithKey (\_ x -> f x)

-- | 'map', where the function is given the key too.
mapWithKey :: (Key -> a -> b) -> IntMap a -> IntMap b
mapWithKey f = go
  where
    go (Bin p m l r) = Bin p m (go l) (go r)
    go (Tip k x)     = singleton k (f k x)
    go Nil           = Nil

-- | 'mapWithKey' by an action, keys ascending.
traverseWithKey :: Applicative t => (Key -> a -> t b) -> IntMap a -> t (IntMap b)
traverseWithKey f = go
  where
    go Nil       = pure Nil
    go (Tip k x) = fmap (\ !y -> Tip k y) (f k x)
    go (Bin p m l r)
      | m < 0     = flip (Bin p m) <$> go r <*> go l
      | otherwise = Bin p m <$> go l <*> go r

-- | 'traverseWithKey', where the action may drop a key.
traverseMaybeWithKey :: Applicative f => (Key -> a -> f (Maybe b)) -> IntMap a -> f (IntMap b)
traverseMaybeWithKey f = Lazy.traverseMaybeWithKey (\k x -> fmap evaluated (f k x))

-- | An accumulator through all values, keys ascending.
mapAccum :: (a -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccum f = mapAccumWithKey (\a _ x -> f a x)

-- | 'mapAccum', where the function is given the key too.
mapAccumWithKey :: (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumWithKey f a t = let (a', t') = Lazy.mapAccumWithKey f a t in (a', map id t')

-- | 'mapAccumWithKey', keys descending.
mapAccumRWithKey :: (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumRWithKey f a t = let (a', t') = Lazy.mapAccumRWithKey f a t in (a', map id t')

-- | 'mapKeys', where the values of keys that become equal are combined.
mapKeysWith :: (a -> a -> a) -> (Key -> Key) -> IntMap a -> IntMap a
mapKeysWith c f t = fromListWith c (foldrWithKey (\k x xs -> (f k, x) : xs) [] t)

-- | The map of a function on a set of keys.
fromSet :: (Key -> a) -> IntSet -> IntMap a
fromSet f s = map id (IntSet.fromSet f s)

-- | The map of a list; of equal keys the last one counts.
fromList :: [(Key, a)] -> IntMap a
fromList = List.foldl' (\t (k, x) -> insert k x t) Nil

-- | 'fromList', where the values of equal keys are combined: @f later earlier@.
fromListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWith f = List.foldl' (\t (k, x) -> insertWith f k x t) Nil

-- | 'fromListWith', where the function is given the key too.
fromListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWithKey f = List.foldl' (\t (k, x) -> insertWithKey f k x t) Nil

-- | The map of a list with ascending keys.
fromAscList, fromDistinctAscList :: [(Key, a)] -> IntMap a
fromAscList = fromList
fromDistinctAscList = fromList

-- | 'fromAscList', where the values of equal keys are combined.
fromAscListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWith = fromListWith

-- | 'fromAscListWith', where the function is given the key too.
fromAscListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWithKey = fromListWithKey

-- | 'map' and 'filter' at once.
mapMaybe :: (a -> Maybe b) -> IntMap a -> IntMap b
mapMaybe f = mapMaybeWithKey (\_ x -> f x)

-- | 'mapMaybe', where the function is given the key too.
mapMaybeWithKey :: (Key -> a -> Maybe b) -> IntMap a -> IntMap b
mapMaybeWithKey f = Lazy.mapMaybeWithKey (\k x -> evaluated (f k x))

-- | 'map' into two maps.
mapEither :: (a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEither f = mapEitherWithKey (\_ x -> f x)

-- | 'mapEither', where the function is given the key too.
mapEitherWithKey :: (Key -> a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEitherWithKey f = Lazy.mapEitherWithKey (\k x -> case f k x of
  Left !y  -> Left y
  Right !z -> Right z)

-- | With another value for the smallest key, or without it.
updateMin :: (a -> Maybe a) -> IntMap a -> IntMap a
updateMin f = updateMinWithKey (\_ x -> f x)

-- | With another value for the greatest key, or without it.
updateMax :: (a -> Maybe a) -> IntMap a -> IntMap a
updateMax f = updateMaxWithKey (\_ x -> f x)

-- | 'updateMin', where the function is given the key too.
updateMinWithKey :: (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMinWithKey f = Lazy.updateMinWithKey (\k x -> evaluated (f k x))

-- | 'updateMax', where the function is given the key too.
updateMaxWithKey :: (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMaxWithKey f = Lazy.updateMaxWithKey (\k x -> evaluated (f k x))
